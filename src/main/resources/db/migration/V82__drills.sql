-- Incidents that a firm plays (decision 0232). A drill has a policy of its own, a copy of the one that it was started from;
-- the copy and its incidents carry its mark, and how many seconds its clock is ahead.
create sequence drill_number start with 1 increment by 1;
create sequence drill_receipt_number start with 1 increment by 1;

alter table policy add column drill_id uuid;
alter table policy add column drill_ahead bigint;
create index policy_drill on policy (drill_id);

alter table incident add column drill_id uuid;
alter table incident add column drill_ahead bigint;
create index incident_drill on incident (drill_id);

create table drill (
    id uuid not null primary key,
    version bigint not null,
    organisation_id uuid not null references organisation (id),
    policy_id uuid not null,
    original_id uuid not null references policy (id),
    story varchar(60) not null,
    started_by varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    ahead bigint not null,
    ended_at timestamp(6) with time zone
);
create index drill_organisation on drill (organisation_id, started_at);
