-- when a person last looked at an incident on the desk: what came in since is new to them
create table desk_look (
    username varchar(100) not null,
    incident_id uuid not null references incident (id),
    looked_at timestamp(6) with time zone not null,
    primary key (username, incident_id)
);
