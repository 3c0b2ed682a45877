-- What belongs to a whole family, once no adult's room is left in it.
DELETE FROM desk_draft WHERE EXISTS (
    SELECT 1 FROM (
        SELECT id FROM plan_point WHERE family = @family
        UNION ALL SELECT id FROM promise WHERE family = @family
        UNION ALL SELECT id FROM involvement WHERE family = @family
    ) q WHERE form LIKE '%' || @q_text || '%'
);
DELETE FROM plan_point_was WHERE point IN (SELECT id FROM plan_point WHERE family = @family);
DELETE FROM plan_point WHERE family = @family;
DELETE FROM promise_was WHERE promise IN (SELECT id FROM promise WHERE family = @family);
DELETE FROM promise WHERE family = @family;
DELETE FROM meeting_worker WHERE meeting IN (SELECT id FROM meeting WHERE family = @family);
DELETE FROM meeting WHERE family = @family;
DELETE FROM cycle_line WHERE cycle IN (SELECT id FROM cycle WHERE family = @family);
DELETE FROM cycle_was WHERE cycle IN (SELECT id FROM cycle WHERE family = @family);
DELETE FROM cycle WHERE family = @family;
DELETE FROM hand_over WHERE family = @family;
DELETE FROM involvement WHERE family = @family;
DELETE FROM data_key WHERE kind = 'plan' AND of = @family;
DELETE FROM family_person WHERE family = @family;
DELETE FROM family WHERE id = @family;
