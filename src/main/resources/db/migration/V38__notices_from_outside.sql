-- Reports of people who have no account: written by whoever carries what browser_digest is of, received under a number of
-- the incidents, and waiting for their policy. Of the code that hands one over only the digest is kept.
create table outside_notice (
    id uuid not null primary key,
    version bigint not null,
    browser_digest varchar(64),
    certificate_number varchar(60) not null,
    firm varchar(200) not null,
    name varchar(200) not null,
    telephone varchar(50) not null,
    mail_address varchar(254) not null,
    answers varchar(100000) not null,
    started_at timestamp(6) with time zone not null,
    saved_at timestamp(6) with time zone not null,
    sequence_number bigint,
    receipt_number varchar(30),
    received_at timestamp(6) with time zone,
    code_digest varchar(64),
    one_of_many boolean not null,
    incident_id uuid references incident (id),
    set_aside_at timestamp(6) with time zone,
    set_aside_why varchar(500) not null,
    constraint outside_notice_browser unique (browser_digest),
    constraint outside_notice_code unique (code_digest),
    constraint outside_notice_number unique (receipt_number)
);

create index outside_notice_waiting on outside_notice (incident_id, set_aside_at, received_at);
create index outside_notice_saved on outside_notice (received_at, saved_at);

-- How often something was tried, counted by all servers together: until when what was taken is paid back.
create table shared_try (
    key_digest varchar(64) not null primary key,
    paid_back_at timestamp(6) with time zone not null
);

create index shared_try_paid_back on shared_try (paid_back_at);
