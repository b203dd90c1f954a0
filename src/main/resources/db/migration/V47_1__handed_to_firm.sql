-- When the people of the insured were last asked by mail to go on with an incident that was reported for them.
create table handed_to_firm (
    incident_id uuid not null primary key references incident (id),
    handed_at timestamp(6) with time zone not null,
    handed_by varchar(200) not null,
    people integer not null
);
