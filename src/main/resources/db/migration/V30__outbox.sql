-- Where people get their mail, and in which language.
alter table person add column mail_address varchar(254);
alter table person add column language varchar(2);

-- Mails, written in the transaction of what they tell of. Nothing of a body is stored: kind and words make it.
create table outbox (
    id uuid not null primary key,
    kind varchar(20) not null,
    person_id uuid references person (id),
    address varchar(254) not null,
    language varchar(2) not null,
    words varchar(2000) not null,
    path varchar(500) not null,
    valid_until timestamp(6) with time zone,
    enclosure varchar(20),
    enclosure_subject uuid,
    gathered_by varchar(120),
    posted_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    attempts integer not null,
    lease uuid,
    lease_until timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    trouble varchar(30),
    server_answer varchar(1000)
);

create index outbox_due on outbox (state, due_at);
create index outbox_posted on outbox (posted_at desc, id);
create index outbox_gathered on outbox (gathered_by, state);

-- What a person does not want to be told by mail.
create table mail_switched_off (
    person_id uuid not null references person (id),
    kind varchar(20) not null,
    primary key (person_id, kind)
);
