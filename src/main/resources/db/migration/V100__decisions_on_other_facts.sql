-- decisions that were made before a fact was corrected, where that changes what is paid; null amounts are not known
create table decision_on_other_facts (
    id uuid primary key,
    line_id uuid not null references expense_line (id),
    incident_id uuid not null references incident (id),
    -- how many entries the line had then: a later one settles it
    number_in_line integer not null,
    least_before bigint,
    most_before bigint,
    least_after bigint,
    most_after bigint,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null
);
create index decision_on_other_facts_by_incident on decision_on_other_facts (incident_id);
