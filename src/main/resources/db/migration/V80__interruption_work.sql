-- What the accounts say of a stop of the business, month by month, while it is entered and afterwards as the evidence for it.
create table interruption_work (
    policy_id uuid not null primary key references policy (id),
    incident_id uuid not null references incident (id),
    content varchar(100000) not null,
    version bigint not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null
);

create index interruption_work_of_incident on interruption_work (incident_id);
