-- Tokens of programs: of each only the digest is kept. What a program does it does with its owner's rights, and no more than
-- the scopes allow.
create table api_token (
    id uuid not null primary key,
    name varchar(100) not null,
    owner_id uuid not null references person (id),
    scopes varchar(400) not null,
    token_digest varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    ends_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    used_at timestamp(6) with time zone,
    constraint api_token_digest unique (token_digest)
);

-- What was answered to a request with an idempotency key, in the transaction of what it did.
create table api_answer (
    token_id uuid not null references api_token (id),
    idempotency_key varchar(100) not null,
    request_digest varchar(64) not null,
    status integer not null,
    body varchar(1000000) not null,
    answered_at timestamp(6) with time zone not null,
    primary key (token_id, idempotency_key)
);
create index api_answer_answered on api_answer (answered_at);
