-- One adult's room in one family, from what leans on other rows to what they lean on.
-- Drafts that name them went before; these name only something of theirs.
DELETE FROM desk_draft WHERE EXISTS (
    SELECT 1 FROM (
        SELECT id FROM goal WHERE family = @family AND person = @person
        UNION ALL SELECT id FROM entry WHERE family = @family AND person = @person
        UNION ALL SELECT id FROM thread WHERE family = @family AND person = @person
        UNION ALL SELECT id FROM request WHERE family = @family AND person = @person
        UNION ALL SELECT id FROM concern WHERE family = @family AND person = @person
        UNION ALL SELECT id FROM promise WHERE family = @family AND owner = @person
        UNION ALL SELECT id FROM involvement WHERE family = @family AND adult = @person
    ) q WHERE form LIKE '%' || @q_text || '%'
);
-- What was answered to writes in this room, and to whoever used an invitation to it: sign-in names.
DELETE FROM kept_write WHERE (who_kind, who, id) IN (
    SELECT who_kind, who, write FROM audit WHERE family = @family AND person = @person AND write IS NOT NULL
);
DELETE FROM kept_write WHERE who_kind = 'nobody' AND id IN (
    SELECT write FROM audit WHERE who_kind = 'nobody' AND deed = 'UseInvitation' AND write IS NOT NULL AND EXISTS (
        SELECT 1 FROM invitation q WHERE q.family = @family AND q.person = @person AND things LIKE '%' || @q_text || '%'
    )
);
DELETE FROM activity_run_was WHERE run IN (SELECT id FROM activity_run WHERE family = @family AND person = @person);
DELETE FROM activity_run WHERE family = @family AND person = @person;
DELETE FROM cycle_back WHERE family = @family AND person = @person;
DELETE FROM reply WHERE family = @family AND person = @person;
DELETE FROM entry_was WHERE entry IN (SELECT id FROM entry WHERE family = @family AND person = @person);
DELETE FROM entry WHERE family = @family AND person = @person;
DELETE FROM goal_was WHERE goal IN (SELECT id FROM goal WHERE family = @family AND person = @person);
DELETE FROM goal WHERE family = @family AND person = @person;
DELETE FROM draft WHERE family = @family AND person = @person;
DELETE FROM message WHERE family = @family AND person = @person;
DELETE FROM thread_worker WHERE thread IN (SELECT id FROM thread WHERE family = @family AND person = @person);
DELETE FROM thread WHERE family = @family AND person = @person;
DELETE FROM request_answer WHERE request IN (SELECT id FROM request WHERE family = @family AND person = @person);
DELETE FROM request WHERE family = @family AND person = @person;
DELETE FROM response WHERE family = @family AND person = @person;
DELETE FROM talk WHERE family = @family AND person = @person;
DELETE FROM publication WHERE family = @family AND person = @person;
DELETE FROM plan_looked WHERE family = @family AND person = @person;
DELETE FROM plan_point_to WHERE family = @family AND person = @person;
DELETE FROM promise_to WHERE family = @family AND person = @person;
DELETE FROM promise_to WHERE promise IN (SELECT id FROM promise WHERE family = @family AND owner = @person);
DELETE FROM promise_was WHERE owner = @person AND promise IN (SELECT id FROM promise WHERE family = @family);
DELETE FROM promise_was WHERE promise IN (SELECT id FROM promise WHERE family = @family AND owner = @person);
DELETE FROM promise WHERE family = @family AND owner = @person;
DELETE FROM meeting_person WHERE family = @family AND person = @person;
DELETE FROM concern WHERE family = @family AND person = @person;
DELETE FROM goodbye WHERE family = @family AND person = @person;
DELETE FROM hand_over WHERE involvement IN (SELECT id FROM involvement WHERE family = @family AND adult = @person);
DELETE FROM involvement WHERE family = @family AND adult = @person;
DELETE FROM invitation WHERE family = @family AND person = @person;
DELETE FROM data_key WHERE kind = 'room' AND of = @person AND in_family = @family;
DELETE FROM family_person WHERE family = @family AND person = @person;
