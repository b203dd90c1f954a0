-- What an administrator says of people. Keys are as SpokenKey makes them; those of older rows are made at the next start.
alter table person add column telephone varchar(40) default '' not null;
alter table person add column authority_limit bigint;
alter table person add column search_key varchar(4000) default '' not null;
alter table person add column rights_version integer default 0 not null;
alter table person add column password_set_at timestamp(6) with time zone;

update person set password_set_at = current_timestamp;

alter table organisation add column name_key varchar(4000) default '' not null;

-- Links with which a person sets a password. Of what the link carries only the digest is kept.
create table one_time_link (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    purpose varchar(20) not null,
    token_digest varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    constraint one_time_link_token unique (token_digest)
);

create index one_time_link_person on one_time_link (person_id);
create index person_organisation on person (organisation_id);
create index organisation_kind on organisation (kind, name);
