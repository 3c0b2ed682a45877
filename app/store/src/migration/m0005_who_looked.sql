-- An adult asks who looked at their own things: the record is found by whose things they were, as far as workers looked.
CREATE INDEX audit_looks ON audit (family, person, made_at) WHERE who_kind = 'worker';
