-- The ledger: what is reserved, decided, to be paid, ordered and paid of every line, as entries that are only added (decision 0233).

-- Whoever posts holds the lock of the policy period until the end of the transaction: two approvals in two incidents of one
-- period come one after the other. There are a fixed number of them, so that none has to be made first.
create table ledger_lock (
    slot integer not null primary key
);

insert into ledger_lock (slot)
select a.n + 16 * b.n
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) a (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) b (n);

-- The periods that have entries, and how many.
create table ledger_period (
    policy_id uuid not null primary key,
    entries bigint not null,
    opened_at timestamp(6) with time zone not null
);

-- That money goes out, or went out elsewhere; what came of it are its steps.
create table ledger_payment (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    policy_id uuid not null,
    amount bigint not null,
    way varchar(20) not null,
    account_id uuid,
    ordered_by varchar(200) not null,
    ordered_at timestamp(6) with time zone not null
);

create index ledger_payment_incident on ledger_payment (incident_id, ordered_at);

create table ledger_payment_step (
    id uuid not null primary key,
    payment_id uuid not null references ledger_payment (id),
    number_in_payment integer not null,
    kind varchar(20) not null,
    on_day date,
    words varchar(400) not null,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint ledger_payment_step_number unique (payment_id, number_in_payment)
);

-- No foreign keys to policies and incidents: who posts would wait for who holds one of these and waits for the lock.
create table ledger_entry (
    policy_id uuid not null,
    number_in_period bigint not null,
    idempotency_key varchar(200) not null,
    incident_id uuid,
    subject_id uuid not null,
    kind varchar(20) not null,
    account varchar(20) not null,
    limits varchar(400) not null,
    amount bigint not null,
    payment_id uuid references ledger_payment (id),
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    primary key (policy_id, number_in_period),
    constraint ledger_entry_key unique (idempotency_key)
);

create index ledger_entry_incident on ledger_entry (incident_id);
create index ledger_entry_payment on ledger_entry (payment_id);

-- What the reconciliations found; the newest counts.
create table ledger_check (
    id uuid not null primary key,
    checked_at timestamp(6) with time zone not null,
    checked_by varchar(200) not null,
    periods integer not null,
    opened integer not null,
    findings text not null
);

-- The notes of payments become payments that were made elsewhere: each with its day, and taken back where a later entry says so.
insert into ledger_payment (id, incident_id, policy_id, amount, way, ordered_by, ordered_at)
select note.id, note.incident_id, incident.policy_id, note.amount, 'ELSEWHERE', note.entered_by, note.entered_at
from incident_payment note join incident on incident.id = note.incident_id
where note.amount is not null and note.amount > 0;

insert into ledger_payment_step (id, payment_id, number_in_payment, kind, on_day, words, entered_by, entered_at)
select note.id, note.id, 1, 'PAID', note.paid_on, '', note.entered_by, note.entered_at
from incident_payment note where note.amount is not null and note.amount > 0;

insert into ledger_payment_step (id, payment_id, number_in_payment, kind, on_day, words, entered_by, entered_at)
select later.id, note.id, 2, 'TAKEN_BACK', null, '', later.entered_by, later.entered_at
from incident_payment note
join incident_payment later on later.incident_id = note.incident_id
    and later.number_in_incident = note.number_in_incident + 1
where note.amount is not null and note.amount > 0;

drop table incident_payment;
