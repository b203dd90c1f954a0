-- The insurer is asked for its consent before a cost is ordered; what follows is added, never changed.
create table consent_request (
    id uuid not null primary key,
    version bigint not null,
    incident_id uuid not null references incident (id),
    number_in_incident integer not null,
    line_id uuid not null references expense_line (id),
    activity varchar(60) not null,
    vendor varchar(200) not null,
    amount bigint not null,
    why varchar(2000) not null,
    asked_by varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    constraint consent_request_number unique (incident_id, number_in_incident)
);

create index consent_request_of_line on consent_request (line_id);

create table consent_quotation (
    request_id uuid not null references consent_request (id),
    ordinal integer not null,
    receipt_id uuid not null references receipt (id),
    primary key (request_id, ordinal)
);

create index consent_quotation_receipt on consent_quotation (receipt_id);

create table consent_entry (
    id uuid not null primary key,
    request_id uuid not null references consent_request (id),
    number_in_request integer not null,
    step varchar(20) not null,
    words varchar(2000) not null,
    amount bigint,
    valid_until date,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint consent_entry_number unique (request_id, number_in_request)
);

-- On which request a line rests; the latest row of a line counts, and one without a request takes it off again.
create table consent_link (
    id uuid not null primary key,
    line_id uuid not null references expense_line (id),
    number_of_line integer not null,
    request_id uuid references consent_request (id),
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint consent_link_number unique (line_id, number_of_line)
);

create index consent_link_request on consent_link (request_id);
