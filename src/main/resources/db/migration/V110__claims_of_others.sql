-- What others claim of the firm. What lines of damages and of defending against them said themselves (when the claim was made,
-- what it is called, how it was settled) stands here once; what follows is added, never changed.
create table damages_claim (
    id uuid not null primary key,
    version bigint not null,
    incident_id uuid not null references incident (id),
    number_in_incident integer not null,
    claimant varchar(200) not null,
    made_at timestamp(6),
    channel varchar(20),
    asked bigint,
    note varchar(2000) not null,
    -- what claim files call it
    reference varchar(1000),
    -- how it was settled, as a claim file or a line of old said: judgment or approved, or settled without approval
    stated_approved boolean,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint damages_claim_number unique (incident_id, number_in_incident)
);

create table damages_entry (
    id uuid not null primary key,
    claim_id uuid not null references damages_claim (id),
    number_in_claim integer not null,
    step varchar(20) not null,
    amount bigint,
    entry_day date,
    words varchar(2000) not null,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint damages_entry_number unique (claim_id, number_in_claim)
);

alter table expense_line add column damages_claim_id uuid references damages_claim (id);

-- Lines that say the same of a claim of one name belong to one; a line that names none is a claim of its own.
create table damages_claim_of_line (
    line_id uuid not null primary key,
    claim_id uuid not null
);

insert into damages_claim_of_line (line_id, claim_id)
select id, first_value(id) over (
        partition by incident_id, claim_reference, case when claim_reference is null then id end,
            claim_made_at, settlement_approved
        order by position_in_claim)
from expense_line
where claim_reference is not null or claim_made_at is not null or settlement_approved is not null;

insert into damages_claim (id, version, incident_id, number_in_incident, claimant, made_at, note, reference,
    stated_approved, entered_by, entered_at, changed_by, changed_at)
select id, 0, incident_id, row_number() over (partition by incident_id order by position_in_claim), '', claim_made_at, '',
    claim_reference, settlement_approved, created_by, created_at, created_by, created_at
from expense_line
where id in (select claim_id from damages_claim_of_line);

update expense_line set damages_claim_id = (
    select known.claim_id from damages_claim_of_line known where known.line_id = expense_line.id)
where id in (select line_id from damages_claim_of_line);

drop table damages_claim_of_line;

create index expense_line_of_claim on expense_line (damages_claim_id);

alter table expense_line drop column claim_made_at;
alter table expense_line drop column claim_reference;
alter table expense_line drop column settlement_approved;
