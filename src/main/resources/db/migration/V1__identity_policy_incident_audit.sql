-- Runs on H2 and on PostgreSQL alike. Money is whole yen; times without a zone are Asia/Tokyo's.

create table organisation (
    id uuid not null primary key,
    version bigint not null,
    kind varchar(20) not null,
    name varchar(200) not null
);

create table person (
    id uuid not null primary key,
    version bigint not null,
    username varchar(100) not null,
    display_name varchar(200) not null,
    password_hash varchar(200) not null,
    role varchar(20) not null,
    organisation_id uuid not null references organisation (id),
    active boolean not null,
    constraint person_username unique (username)
);

create table audit_entry (
    id uuid not null primary key,
    happened_at timestamp(6) with time zone not null,
    person_id uuid not null,
    username varchar(100) not null,
    action varchar(60) not null,
    subject uuid not null,
    detail varchar(20000) not null
);

create index audit_entry_happened_at on audit_entry (happened_at);
create index audit_entry_subject on audit_entry (subject, happened_at);

create table policy (
    id uuid not null primary key,
    version bigint not null,
    product varchar(60) not null,
    certificate_number varchar(60) not null,
    certificate_key varchar(200) not null,
    insured_organisation_id uuid not null references organisation (id),
    insured_name varchar(200) not null,
    insured_name_key varchar(800) not null,
    agency_organisation_id uuid references organisation (id),
    period_start timestamp(6) not null,
    period_end timestamp(6) not null,
    plan varchar(60) not null,
    policy_limit bigint not null,
    cost_limit bigint,
    deductible bigint not null,
    head_cap bigint,
    profit_limit bigint,
    continuation_limit bigint,
    waiting_hours integer,
    interruption_deductible bigint not null,
    paid_outside_file bigint not null,
    constraint policy_certificate unique (product, certificate_number, period_start),
    constraint policy_period check (period_end > period_start)
);

create index policy_insured on policy (insured_organisation_id, period_start);
create index policy_agency on policy (agency_organisation_id, insured_name);
create index policy_certificate_key on policy (certificate_key);
create index policy_insured_name on policy (insured_name, period_start);

create table policy_rider (
    policy_id uuid not null references policy (id),
    rider varchar(60) not null,
    primary key (policy_id, rider)
);

create table report_draft (
    id uuid not null primary key,
    version bigint not null,
    owner_id uuid not null references person (id),
    started_at timestamp(6) with time zone not null,
    saved_at timestamp(6) with time zone not null,
    answers varchar(100000) not null,
    incident_id uuid
);

create index report_draft_owner on report_draft (owner_id, saved_at);

create sequence incident_receipt_number start with 1 increment by 1;

create table incident (
    id uuid not null primary key,
    version bigint not null,
    policy_id uuid not null references policy (id),
    insured_organisation_id uuid not null,
    agency_organisation_id uuid,
    insured_name varchar(200) not null,
    certificate_number varchar(60) not null,
    product varchar(60) not null,
    receipt_number varchar(30) not null,
    sequence_number bigint not null,
    received_at timestamp(6) with time zone not null,
    reporter_id uuid not null,
    reporter_name varchar(200) not null,
    status varchar(20) not null,
    kind varchar(40) not null,
    cause varchar(40),
    discovered_on date,
    discovered_time time(6),
    discovered_by varchar(200),
    notice_from varchar(40),
    external_notice boolean not null,
    occurred_at timestamp(6),
    outcome varchar(40),
    sudden_event boolean,
    insurer_notified_at timestamp(6),
    first_claim_at timestamp(6),
    announced_on date,
    written_filing_on date,
    media_report_on date,
    consulting_activated_on date,
    payable boolean not null,
    data varchar(40) not null,
    description varchar(10000) not null,
    answers varchar(100000) not null,
    constraint incident_receipt_number_once unique (receipt_number)
);

alter table report_draft add constraint report_draft_incident foreign key (incident_id) references incident (id);

create index incident_policy on incident (policy_id, sequence_number);
create index incident_insured on incident (insured_organisation_id, received_at);
create index incident_agency on incident (agency_organisation_id, received_at);
create index incident_received_at on incident (received_at, id);
create index incident_status_received_at on incident (status, received_at, id);
create index incident_discovered_on on incident (discovered_on, id);
create index incident_status_discovered_on on incident (status, discovered_on, id);
create index incident_insured_name on incident (insured_name, id);
