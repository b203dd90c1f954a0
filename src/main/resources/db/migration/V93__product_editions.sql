-- Editions of products that were uploaded, beside those of the files. One that is in force stays as it is: policies are judged
-- by it. What a trial found is kept line by line, only of the policies that would be paid otherwise or could not be judged.
create table product_edition (
    id uuid not null primary key,
    product varchar(100) not null,
    valid_from date not null,
    file_name varchar(200) not null,
    content varchar(500000) not null,
    digest varchar(64) not null,
    state varchar(20) not null,
    proposed_at timestamp(6) with time zone not null,
    proposed_by uuid not null,
    proposed_name varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by uuid,
    decided_name varchar(200),
    trial_state varchar(20) not null,
    trial_run uuid,
    trial_at timestamp(6) with time zone,
    trial_against varchar(200),
    trial_done bigint not null,
    trial_total bigint not null,
    -- The product and the day while it is in force, so that two editions of one day never are; null otherwise.
    taken_day varchar(120),
    constraint product_edition_day unique (taken_day)
);

create table product_edition_trial (
    edition_id uuid not null references product_edition (id),
    policy_id uuid not null references policy (id),
    certificate_number varchar(200) not null,
    moves boolean not null,
    before_yen bigint not null,
    after_yen bigint,
    problem varchar(500) not null,
    primary key (edition_id, policy_id)
);
