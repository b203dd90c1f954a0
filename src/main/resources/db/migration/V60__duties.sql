-- What people say of those who must be told of an incident: whether that is due, when it was done and under which number,
-- from when a line's claim runs. Entries are added, never changed; of each kind the last counts.
create table duty_entry (
    id uuid not null primary key,
    place bigint generated always as identity,
    incident_id uuid not null references incident (id),
    duty varchar(80) not null,
    kind varchar(20) not null,
    on_day date,
    at_time time(6),
    number varchar(100) not null,
    why varchar(1000) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null
);

create index duty_entry_of_incident on duty_entry (incident_id, place);

-- Whom the insured must tell by its own contracts.
create table contract_duty (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    whom varchar(200) not null,
    basis varchar(1000) not null,
    length integer,
    unit varchar(10) not null,
    counted varchar(20) not null,
    due_on date,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    removed_at timestamp(6) with time zone,
    removed_by varchar(200)
);

create index contract_duty_of_incident on contract_duty (incident_id);
