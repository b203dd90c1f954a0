create table receipt (
    id uuid primary key,
    version bigint not null,
    incident_id uuid not null references incident (id),
    sha256 varchar(64) not null,
    file_name varchar(200) not null,
    type varchar(10) not null,
    size bigint not null,
    uploaded_at timestamp(6) with time zone not null,
    uploaded_by varchar(100) not null,
    -- true, or null once removed: the same bytes are there once for an incident
    present boolean,
    constraint receipt_once_for_an_incident unique (incident_id, sha256, present)
);
