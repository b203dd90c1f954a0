-- What the insured and the insurer write to each other about an incident. Never changed and never deleted; read is what
-- somebody of the other side has had on the screen.
create table message (
    id uuid not null primary key,
    version bigint not null,
    incident_id uuid not null references incident (id),
    written_by_id uuid not null,
    written_by varchar(200) not null,
    by_insurer boolean not null,
    said varchar(4000) not null,
    written_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone
);

create index message_of_incident on message (incident_id, written_at);
