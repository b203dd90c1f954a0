-- What is told of an incident can be changed after the report; "answers" stays as it was sent. The new column begins as a
-- copy of it: the same JSON, of which each side reads what it knows.
alter table incident add column particulars varchar(100000);
update incident set particulars = answers;
alter table incident alter column particulars set not null;
