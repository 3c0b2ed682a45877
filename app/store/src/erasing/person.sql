-- Somebody who is in no family any more.
DELETE FROM kept_write WHERE who_kind = 'person' AND who = @person;
DELETE FROM session WHERE account IN (SELECT id FROM account WHERE person = @person);
DELETE FROM account WHERE person = @person;
DELETE FROM person WHERE id = @person;
