-- Where an entry stands in the trail, and its digest, made of the one before it. V34, in Java, chains what is there.
alter table audit_entry add column place bigint;
alter table audit_entry add column digest varchar(64);

create unique index audit_entry_place on audit_entry (place);

-- One row: how many entries there are, and the digest of the last.
create table audit_head (
    id integer not null primary key,
    place bigint not null,
    digest varchar(64) not null
);

insert into audit_head (id, place, digest) values (1, 0, '');

create index audit_entry_person on audit_entry (person_id, place);
create index audit_entry_action on audit_entry (action, place);
