-- Workers may sign in where their council signs them in. Of the way there and back only keyed hashes are kept.
CREATE TABLE council_way (
    state_hash @bytes PRIMARY KEY NOT NULL, session_hash @bytes, is_keeping @flag NOT NULL, until_at @moment NOT NULL
)@strict;
CREATE INDEX council_way_until ON council_way (until_at);
-- Whom the council means by an issuer and a subject. One worker, one of them.
CREATE TABLE council_identity (
    identity_hash @bytes PRIMARY KEY NOT NULL, account @id NOT NULL UNIQUE REFERENCES account (id), made_at @moment NOT NULL
)@strict;
