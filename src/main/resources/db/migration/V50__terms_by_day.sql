-- What certificates say from a later day of their period on; the policy's own columns are what they say from its beginning.
create table policy_amendment (
    id uuid not null primary key,
    policy_id uuid not null references policy (id),
    counts_from date not null,
    -- plan, terms, riders and the certificate's own figures, as JSON
    content varchar(100000) not null,
    why varchar(500) not null,
    entered_by varchar(100) not null,
    entered_at timestamp(6) with time zone not null,
    -- null while it stands
    replaced_at timestamp(6) with time zone
);

create index policy_amendment_policy on policy_amendment (policy_id, counts_from);
