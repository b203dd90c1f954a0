-- The passkeys people sign in with: the public half of each. The private half never leaves its device.
create table passkey (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    label varchar(100) not null,
    credential_id varchar(1400) not null,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports varchar(200) not null,
    attestation bytea not null,
    client_data bytea not null,
    made_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint passkey_credential unique (credential_id)
);

create index passkey_person on passkey (person_id);
