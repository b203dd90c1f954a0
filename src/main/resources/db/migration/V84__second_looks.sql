-- Why a second person had to look at a decision, as codes; and the seed by which chance chose, or did not (decision 0234).
alter table line_decision add column second_looks varchar(200) default '' not null;
alter table line_decision add column sample_seed bigint;

-- When a day or a time of an incident was last corrected, from which clocks and limits count.
create table corrected_dates (
    incident_id uuid not null primary key references incident (id),
    corrected_at timestamp(6) with time zone not null
);
