-- Packets that are asked for and not made yet: a server that starts takes up what one that was stopped or killed left.
create table packet_job (
    id uuid not null primary key,
    sequence_number bigint generated always as identity,
    person_id uuid not null,
    incident_id uuid not null,
    kind varchar(10) not null,
    language varchar(10) not null,
    server varchar(60) not null,
    tries integer not null,
    asked_at timestamp(6) with time zone not null
);
