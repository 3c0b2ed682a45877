-- The beginning. `@id`, `@bytes`, `@moment`, `@number` and `@flag` are spelled by each database in its own way.
-- Words people write, and names of people, are only ever in columns called `body` (or `…_body`), which are sealed.

-- Keys and the record of who looked.
CREATE TABLE keeping (name TEXT PRIMARY KEY NOT NULL, value @bytes NOT NULL)@strict;
CREATE TABLE data_key (
    id @id PRIMARY KEY NOT NULL, kind TEXT NOT NULL, of @id NOT NULL, in_family @id NOT NULL,
    wrapped @bytes NOT NULL, made_at @moment NOT NULL,
    UNIQUE (kind, of, in_family)
)@strict;
CREATE TABLE lane (number @number PRIMARY KEY NOT NULL, seq @moment NOT NULL, hash @bytes NOT NULL)@strict;
CREATE TABLE audit (
    lane @number NOT NULL, seq @moment NOT NULL, made_at @moment NOT NULL,
    who_kind TEXT NOT NULL, who @id, deed TEXT NOT NULL, name TEXT NOT NULL,
    family @id, person @id, things TEXT NOT NULL, write @id, outcome TEXT NOT NULL,
    hash @bytes NOT NULL,
    PRIMARY KEY (lane, seq)
)@strict;
CREATE TABLE audit_anchor (
    seq @moment PRIMARY KEY NOT NULL, made_at @moment NOT NULL, heads TEXT NOT NULL, hash @bytes NOT NULL
)@strict;
CREATE TABLE kept_write (
    who_kind TEXT NOT NULL, who @id NOT NULL, id @id NOT NULL, name TEXT NOT NULL, request @bytes NOT NULL,
    reply @bytes NOT NULL, made_at @moment NOT NULL,
    PRIMARY KEY (who_kind, who, id)
)@strict;

-- People.
CREATE TABLE team (id @id PRIMARY KEY NOT NULL, body @bytes NOT NULL, made_at @moment NOT NULL)@strict;
CREATE TABLE worker (
    id @id PRIMARY KEY NOT NULL, team @id NOT NULL REFERENCES team (id), role TEXT NOT NULL, post TEXT NOT NULL,
    works_on @number NOT NULL, body @bytes NOT NULL, made_at @moment NOT NULL
)@strict;
CREATE INDEX worker_team ON worker (team);
CREATE TABLE family (
    id @id PRIMARY KEY NOT NULL, team @id NOT NULL REFERENCES team (id), plan_kind TEXT,
    body @bytes NOT NULL, made_at @moment NOT NULL
)@strict;
CREATE INDEX family_team ON family (team);
CREATE TABLE person (id @id PRIMARY KEY NOT NULL, kind TEXT NOT NULL, made_at @moment NOT NULL)@strict;
CREATE TABLE family_person (
    family @id NOT NULL REFERENCES family (id), person @id NOT NULL REFERENCES person (id),
    body @bytes NOT NULL, made_at @moment NOT NULL,
    PRIMARY KEY (family, person)
)@strict;
CREATE INDEX family_person_person ON family_person (person);
CREATE TABLE involvement (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL REFERENCES family (id),
    worker @id NOT NULL REFERENCES worker (id), adult @id, from_day TEXT NOT NULL, to_day TEXT,
    made_at @moment NOT NULL,
    FOREIGN KEY (family, adult) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX involvement_family ON involvement (family);
CREATE INDEX involvement_worker ON involvement (worker);
CREATE TABLE cover (
    worker @id NOT NULL REFERENCES worker (id), from_day TEXT NOT NULL, to_day TEXT NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), made_at @moment NOT NULL,
    PRIMARY KEY (worker, from_day)
)@strict;
CREATE INDEX cover_by ON cover (by_worker);
CREATE TABLE hand_over (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL REFERENCES family (id),
    involvement @id NOT NULL REFERENCES involvement (id), from_worker @id NOT NULL REFERENCES worker (id),
    to_worker @id NOT NULL REFERENCES worker (id), on_day TEXT NOT NULL, made_at @moment NOT NULL,
    body @bytes NOT NULL
)@strict;
CREATE TABLE goodbye (
    hand_over @id NOT NULL REFERENCES hand_over (id), family @id NOT NULL, person @id NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (hand_over, person),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX goodbye_room ON goodbye (family, person);

-- Signing in.
CREATE TABLE account (
    id @id PRIMARY KEY NOT NULL, person @id REFERENCES person (id), worker @id REFERENCES worker (id),
    name_hash @bytes NOT NULL UNIQUE, passphrase TEXT NOT NULL, language TEXT NOT NULL, state TEXT NOT NULL,
    made_at @moment NOT NULL,
    UNIQUE (person), UNIQUE (worker), CHECK ((person IS NULL) <> (worker IS NULL))
)@strict;
CREATE TABLE session (
    token_hash @bytes PRIMARY KEY NOT NULL, account @id NOT NULL REFERENCES account (id), kind TEXT NOT NULL,
    began_at @moment NOT NULL, used_at @moment NOT NULL, ended_at @moment
)@strict;
CREATE INDEX session_account ON session (account);
CREATE TABLE attempts (
    key_hash @bytes PRIMARY KEY NOT NULL, count @number NOT NULL, since_at @moment NOT NULL, last_at @moment NOT NULL
)@strict;
CREATE INDEX attempts_last ON attempts (last_at);
CREATE TABLE invitation (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), code_hash @bytes NOT NULL UNIQUE, claim_hash @bytes,
    state TEXT NOT NULL, matching TEXT, until_at @moment NOT NULL, opened_at @moment, made_at @moment NOT NULL,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX invitation_room ON invitation (family, person);

-- The plan.
CREATE TABLE plan_point (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, child @id NOT NULL, kind TEXT NOT NULL, version @number NOT NULL,
    removed_at @moment, made_at @moment NOT NULL, changed_at @moment NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), body @bytes NOT NULL,
    FOREIGN KEY (family, child) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX plan_point_family ON plan_point (family);
CREATE TABLE plan_point_to (
    point @id NOT NULL REFERENCES plan_point (id), family @id NOT NULL, person @id NOT NULL,
    PRIMARY KEY (point, person),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX plan_point_to_family ON plan_point_to (family);
CREATE TABLE plan_point_was (
    point @id NOT NULL REFERENCES plan_point (id), version @number NOT NULL, until_at @moment NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), body @bytes NOT NULL,
    PRIMARY KEY (point, version)
)@strict;
CREATE TABLE talk (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL,
    point @id NOT NULL REFERENCES plan_point (id), version @number NOT NULL, how TEXT NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), on_day TEXT NOT NULL, made_at @moment NOT NULL, body @bytes,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX talk_room ON talk (family, person);
CREATE TABLE publication (
    family @id NOT NULL, person @id NOT NULL, number @number NOT NULL, by_worker @id NOT NULL REFERENCES worker (id),
    made_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (family, person, number),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE TABLE plan_looked (
    family @id NOT NULL, person @id NOT NULL, shown @number NOT NULL, number @number NOT NULL, looked_at @moment,
    PRIMARY KEY (family, person),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE TABLE response (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL,
    point @id NOT NULL REFERENCES plan_point (id), number @number NOT NULL, stance TEXT NOT NULL,
    made_at @moment NOT NULL, body @bytes NOT NULL,
    UNIQUE (family, person, point, number),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE TABLE promise (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL REFERENCES family (id), version @number NOT NULL,
    owner_kind TEXT NOT NULL, owner @id, state TEXT NOT NULL, by_day TEXT NOT NULL,
    made_at @moment NOT NULL, changed_at @moment NOT NULL, body @bytes NOT NULL
)@strict;
CREATE INDEX promise_family ON promise (family);
CREATE INDEX promise_owner ON promise (owner);
CREATE TABLE promise_to (
    promise @id NOT NULL REFERENCES promise (id), family @id NOT NULL, person @id NOT NULL,
    PRIMARY KEY (promise, person),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX promise_to_room ON promise_to (family, person);
CREATE TABLE promise_was (
    promise @id NOT NULL REFERENCES promise (id), number @number NOT NULL, until_at @moment NOT NULL,
    owner_kind TEXT NOT NULL, owner @id, state TEXT NOT NULL, by_day TEXT NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (promise, number)
)@strict;

-- The parent's own.
CREATE TABLE goal (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, version @number NOT NULL,
    state TEXT NOT NULL, state_day TEXT, audience TEXT NOT NULL, audience_worker @id REFERENCES worker (id),
    typed_by @id REFERENCES worker (id), typed_on TEXT, made_at @moment NOT NULL, changed_at @moment NOT NULL,
    body @bytes NOT NULL,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX goal_room ON goal (family, person);
CREATE TABLE goal_was (
    goal @id NOT NULL REFERENCES goal (id), version @number NOT NULL, until_at @moment NOT NULL,
    body @bytes NOT NULL,
    PRIMARY KEY (goal, version)
)@strict;
CREATE TABLE entry (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, goal @id NOT NULL REFERENCES goal (id),
    version @number NOT NULL, state TEXT NOT NULL, audience TEXT NOT NULL, audience_worker @id REFERENCES worker (id),
    day TEXT NOT NULL, typed_by @id REFERENCES worker (id), typed_on TEXT, seen_on TEXT,
    made_at @moment NOT NULL, changed_at @moment NOT NULL, body @bytes NOT NULL,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX entry_room ON entry (family, person, day);
CREATE INDEX entry_goal ON entry (goal);
CREATE TABLE entry_was (
    entry @id NOT NULL REFERENCES entry (id), version @number NOT NULL, until_at @moment NOT NULL,
    body @bytes NOT NULL,
    PRIMARY KEY (entry, version)
)@strict;
CREATE TABLE reply (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, goal @id NOT NULL REFERENCES goal (id),
    entry @id REFERENCES entry (id), by_worker @id NOT NULL REFERENCES worker (id), kind TEXT NOT NULL,
    point @id REFERENCES plan_point (id), made_at @moment NOT NULL, seen_at @moment, body @bytes NOT NULL,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX reply_room ON reply (family, person);
CREATE INDEX reply_goal ON reply (goal);
CREATE TABLE draft (
    family @id NOT NULL, person @id NOT NULL, form TEXT NOT NULL, made_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (family, person, form),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE TABLE desk_draft (
    worker @id NOT NULL REFERENCES worker (id), form TEXT NOT NULL, made_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (worker, form)
)@strict;

-- Messages: one parent, named workers.
CREATE TABLE thread (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, state TEXT NOT NULL,
    made_at @moment NOT NULL, last_at @moment NOT NULL, body @bytes NOT NULL,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX thread_room ON thread (family, person);
CREATE TABLE thread_worker (
    thread @id NOT NULL REFERENCES thread (id), worker @id NOT NULL REFERENCES worker (id),
    from_at @moment NOT NULL, to_at @moment, hand_over @id REFERENCES hand_over (id),
    PRIMARY KEY (thread, worker)
)@strict;
CREATE INDEX thread_worker_worker ON thread_worker (worker);
CREATE TABLE message (
    id @id PRIMARY KEY NOT NULL, thread @id NOT NULL REFERENCES thread (id), family @id NOT NULL, person @id NOT NULL,
    number @number NOT NULL, by_worker @id REFERENCES worker (id), made_at @moment NOT NULL, opened_at @moment,
    body @bytes NOT NULL,
    UNIQUE (thread, number),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX message_unopened ON message (family, person, opened_at);

-- Meetings, and worries about someone's safety (for staff only).
CREATE TABLE meeting (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL REFERENCES family (id), kind TEXT NOT NULL, state TEXT NOT NULL,
    made_at @moment NOT NULL, changed_at @moment NOT NULL
)@strict;
CREATE INDEX meeting_family ON meeting (family);
CREATE TABLE meeting_person (
    meeting @id NOT NULL REFERENCES meeting (id), family @id NOT NULL, person @id NOT NULL,
    starts_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (meeting, person),
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX meeting_person_room ON meeting_person (family, person);
CREATE TABLE meeting_worker (
    meeting @id NOT NULL REFERENCES meeting (id), worker @id NOT NULL REFERENCES worker (id),
    PRIMARY KEY (meeting, worker)
)@strict;
CREATE TABLE concern (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, source_kind TEXT NOT NULL,
    source @id NOT NULL, by_worker @id NOT NULL REFERENCES worker (id), made_at @moment NOT NULL, state TEXT NOT NULL,
    closed_by @id REFERENCES worker (id), closed_at @moment, body @bytes NOT NULL, closing_body @bytes,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX concern_family ON concern (family);
