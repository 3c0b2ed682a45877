-- What an adult asked their team for, in their own words if they like, and what was answered. All of it belongs to their room.
CREATE TABLE request (
    id @id PRIMARY KEY NOT NULL, family @id NOT NULL, person @id NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
    made_at @moment NOT NULL, body @bytes,
    FOREIGN KEY (family, person) REFERENCES family_person (family, person)
)@strict;
CREATE INDEX request_room ON request (family, person);
CREATE TABLE request_answer (
    request @id NOT NULL REFERENCES request (id), number @number NOT NULL, by_worker @id NOT NULL REFERENCES worker (id),
    made_at @moment NOT NULL, seen_at @moment, body @bytes NOT NULL, PRIMARY KEY (request, number)
)@strict;
