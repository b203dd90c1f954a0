create table interruption (
    id uuid not null primary key,
    version bigint not null,
    policy_id uuid not null references policy (id),
    position_in_claim bigint generated always as identity,
    -- as in a claim file; docs/decisions says why it is one column
    content varchar(100000) not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);

create index interruption_of_policy on interruption (policy_id, position_in_claim);

-- what imported incidents and expenses are called in the file that they came in
create table claim_file_name (
    record_id uuid not null primary key,
    policy_id uuid not null references policy (id),
    name varchar(1000) not null
);

create index claim_file_name_of_policy on claim_file_name (policy_id);
