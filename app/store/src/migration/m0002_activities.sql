-- What one adult answered to one activity, and what a worker offered. `offered` and `body` are sealed with the key of the
-- adult's room. Nothing is answered while the version is 0.
CREATE TABLE activity_run (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, activity TEXT NOT NULL, version @number NOT NULL,
    state TEXT NOT NULL, together @flag NOT NULL, audience TEXT NOT NULL, audience_worker @id REFERENCES worker (id),
    offered_by @id REFERENCES worker (id), seen_on TEXT, made_at @moment NOT NULL, changed_at @moment NOT NULL,
    offered_body @bytes, body @bytes,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX activity_run_room ON activity_run (family, person);
CREATE TABLE activity_run_was (
    run @id NOT NULL REFERENCES activity_run (id), version @number NOT NULL, until_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (run, version)
)@strict;
