-- To which account an insured is paid: entered by the insured, looked at by the insurer, never changed; the newest that may be used counts.
create table payee_account (
    id uuid not null primary key,
    organisation_id uuid not null references organisation (id),
    sequence_number bigint generated always as identity,
    bank varchar(4) not null,
    branch varchar(3) not null,
    kind varchar(20) not null,
    number varchar(7) not null,
    holder varchar(30) not null,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    looked_at timestamp(6) with time zone,
    looked_by varchar(200),
    refused boolean default false not null,
    words varchar(400) default '' not null,
    usable_from timestamp(6) with time zone
);

create index payee_account_organisation on payee_account (organisation_id, sequence_number);

-- A file of transfers as it was made, and which payments are in it, in its order.
create table payment_run (
    id uuid not null primary key,
    run_number bigint generated always as identity,
    pay_on date not null,
    made_by varchar(200) not null,
    made_at timestamp(6) with time zone not null
);

create table payment_run_item (
    run_id uuid not null references payment_run (id),
    place integer not null,
    payment_id uuid not null references ledger_payment (id),
    primary key (run_id, place),
    constraint payment_run_item_once unique (payment_id)
);

-- Under which of the ways of article 22 of the Insurance Act damages may be paid, and what shows it; the newest of a line counts.
create table damages_ground (
    id uuid not null primary key,
    sequence_number bigint generated always as identity,
    incident_id uuid not null references incident (id),
    line_id uuid not null,
    way varchar(30) not null,
    words varchar(400) not null,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null
);

create index damages_ground_incident on damages_ground (incident_id, sequence_number);
