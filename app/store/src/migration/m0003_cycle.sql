-- A month of a team's work with a family. What the team saw and decided, and its lines, are sealed with the key of the
-- plan; a message back with the key of the adult's room. A family has one cycle that is not closed, once somebody wrote in it.
CREATE TABLE cycle (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL REFERENCES family (id), state TEXT NOT NULL, version @number NOT NULL,
    held_on TEXT, made_at @moment NOT NULL, changed_at @moment NOT NULL, body @bytes
)@strict;
CREATE INDEX cycle_family ON cycle (family);
CREATE UNIQUE INDEX cycle_current ON cycle (family) WHERE state <> 'closed';
CREATE TABLE cycle_was (
    cycle @id NOT NULL REFERENCES cycle (id), version @number NOT NULL, until_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (cycle, version)
)@strict;
CREATE TABLE cycle_line (
    cycle @id NOT NULL REFERENCES cycle (id), worker @id NOT NULL REFERENCES worker (id), changed_at @moment NOT NULL,
    body @bytes NOT NULL, PRIMARY KEY (cycle, worker)
)@strict;
CREATE TABLE cycle_back (
    cycle @id NOT NULL REFERENCES cycle (id), family @id NOT NULL, person @id NOT NULL,
    by_worker @id NOT NULL REFERENCES worker (id), message @id NOT NULL UNIQUE REFERENCES message (id),
    made_at @moment NOT NULL, body @bytes NOT NULL,
    PRIMARY KEY (cycle, person), FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX cycle_back_room ON cycle_back (family, person);
