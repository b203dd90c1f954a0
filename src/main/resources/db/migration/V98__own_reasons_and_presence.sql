-- why a handler cut or denied where it is none of the engine's reasons; null in entries of before this was asked
alter table line_decision add column own_reason varchar(40);

-- when a person last had the incident open on the desk, and which line was in hand
alter table desk_look add column here_at timestamp(6) with time zone;
alter table desk_look add column line_id uuid;
create index desk_look_by_incident on desk_look (incident_id, here_at);
