-- What people say of the steps of the response plan: done, or not done after all. Entries are added, never changed; of each
-- step the last counts.
create table plan_entry (
    id uuid not null primary key,
    place bigint generated always as identity,
    incident_id uuid not null references incident (id),
    step varchar(40) not null,
    done boolean not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null
);

create index plan_entry_of_incident on plan_entry (incident_id, place);

-- Vendors by what they can do, as the administrator keeps them. Codes are separated by commas; no product means every product.
create table vendor (
    id uuid not null primary key,
    name varchar(200) not null,
    functions varchar(400) not null,
    products varchar(400) not null,
    panel boolean not null,
    telephone varchar(40) not null,
    area varchar(200) not null,
    hours varchar(200) not null,
    note varchar(1000) not null,
    version bigint not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    removed_at timestamp(6) with time zone
);
