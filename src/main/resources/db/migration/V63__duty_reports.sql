-- What is written for an authority's report, item by item, each time it was saved. Versions are added, never changed.
create table duty_report (
    id uuid not null primary key,
    place bigint generated always as identity,
    incident_id uuid not null references incident (id),
    form varchar(40) not null,
    items varchar(200000) not null,
    saved_at timestamp(6) with time zone not null,
    saved_by varchar(200) not null
);

create index duty_report_of_incident on duty_report (incident_id, form, place);
