-- The mark that a policy never counted: it was void, or has been rescinded from its beginning.
alter table policy add column void_why varchar(500);
alter table policy add column void_by varchar(100);
alter table policy add column void_at timestamp(6) with time zone;
