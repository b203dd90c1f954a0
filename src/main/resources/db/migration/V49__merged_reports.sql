-- Reports of one event: all but one are merged into that one, which goes on. The others keep what they said and their numbers.
alter table incident add column merged_into uuid references incident (id);
alter table incident add column first_received_at timestamp(6) with time zone;
alter table incident add column other_numbers varchar(4000) default '' not null;
alter table incident alter column search_key set data type varchar(8000);
alter table desk_item alter column search_text set data type varchar(8000);

update incident set first_received_at = received_at;
alter table incident alter column first_received_at set not null;

create index incident_merged_into on incident (merged_into);

create table incident_merge (
    id uuid not null primary key,
    version bigint not null,
    -- of two merges of an incident the later is undone first
    place bigint generated always as identity,
    survivor_id uuid not null references incident (id),
    merged_id uuid not null references incident (id),
    known_before varchar(200000) not null,
    known_after varchar(200000) not null,
    status_before varchar(20) not null,
    first_received_before timestamp(6) with time zone not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(100) not null,
    undone_at timestamp(6) with time zone,
    undone_by varchar(100)
);

create index incident_merge_survivor on incident_merge (survivor_id, place);
create index incident_merge_merged on incident_merge (merged_id, place);

-- Which line came with a merge, and what it was called before and since. A number that a line once had in an incident is
-- nobody else's there, even when the merge is undone.
create table expense_line_move (
    merge_id uuid not null references incident_merge (id),
    line_id uuid not null references expense_line (id),
    incident_id uuid not null references incident (id),
    number_before integer not null,
    number_in_incident integer not null,
    primary key (merge_id, line_id)
);

create index expense_line_move_number on expense_line_move (incident_id, number_in_incident);

-- A receipt of a merged report stays there; its copy, of the same file, is the surviving one's.
alter table receipt add column copied_from uuid references receipt (id);
