-- What people found about the exclusions of an incident's product: entries that are only added (decision 0205).
create table exclusion_finding (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    exclusion varchar(60) not null,
    number_in_exclusion integer not null,
    kind varchar(20) not null,
    words varchar(2000) not null,
    proposal boolean not null,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null
);
create index exclusion_finding_by_incident on exclusion_finding (incident_id);

create table exclusion_evidence (
    finding_id uuid not null references exclusion_finding (id),
    place integer not null,
    receipt_id uuid not null references receipt (id),
    primary key (finding_id, place)
);

-- Findings that wait for a supervisor, as the queue counts them.
alter table desk_item add column proposed_exclusions integer default 0 not null;

-- Of a denial by an exclusion that two persons found, its code.
alter table line_decision add column exclusion varchar(60);
