create table expense_line (
    id uuid primary key,
    version bigint not null,
    incident_id uuid not null references incident (id),
    -- limits are used up in this order, which is the order of entry
    position_in_claim bigint generated always as identity,
    activity varchar(60),
    amount bigint,
    vendor varchar(200) not null,
    note varchar(2000) not null,
    ordered_at timestamp(6),
    accrued_on date,
    spent_on date,
    consent_on date,
    outsourced boolean not null,
    heads integer,
    unit_cost bigint,
    claim_made_at timestamp(6),
    claim_reference varchar(1000),
    settlement_approved boolean not null,
    domestic boolean not null,
    traits varchar(300) not null,
    paid_by_other_insurance bigint not null,
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);

create index expense_line_of_incident on expense_line (incident_id, position_in_claim);

create table expense_line_receipt (
    line_id uuid not null references expense_line (id),
    ordinal integer not null,
    receipt_id uuid not null references receipt (id),
    primary key (line_id, ordinal)
);

create index expense_line_of_receipt on expense_line_receipt (receipt_id);
