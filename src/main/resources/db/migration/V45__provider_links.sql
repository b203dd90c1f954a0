-- Whose account at the insurer's identity provider is whose here. Until it is linked, an administrator has opened it.
create table provider_link (
    person_id uuid not null primary key references person (id),
    issuer varchar(500),
    subject varchar(255),
    open_until timestamp(6) with time zone,
    linked_at timestamp(6) with time zone,
    constraint provider_link_subject unique (issuer, subject)
);
