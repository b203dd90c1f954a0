-- The last days of windows that are not met, and how much of what the insured wrote nobody of the insurer has read.
create table desk_window (
    last_day date not null,
    incident_id uuid not null references desk_item (incident_id) on delete cascade,
    primary key (last_day, incident_id)
);
create index desk_window_of_incident on desk_window (incident_id);

-- Windows follow from facts, which SQL cannot read: a job goes through what lies on the desk already.
alter table desk_item add column windows_kept boolean default false not null;
create index desk_item_windows_kept on desk_item (windows_kept, incident_id);

alter table desk_item add column unread_messages bigint default 0 not null;
update desk_item set unread_messages = (
    select count(*) from message
    join incident on incident.id = message.incident_id
    where coalesce(incident.merged_into, incident.id) = desk_item.incident_id
    and message.by_insurer = false and message.read_at is null);
create index desk_item_by_unread on desk_item (unread_messages, due_on asc nulls last, incident_id);
