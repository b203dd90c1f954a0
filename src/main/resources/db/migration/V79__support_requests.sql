-- Help that an insured asks for. What follows from it (the line, the consent, the invoice) lies where it always lies; entries
-- only say which vendor was named and which line it became. Entries are added, never changed.
create table support_request (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    number integer not null,
    vendor_function varchar(40) not null,
    step varchar(40) not null,
    words varchar(2000) not null,
    asked_at timestamp(6) with time zone not null,
    asked_by varchar(200) not null,
    closed boolean not null,
    constraint support_request_number unique (incident_id, number)
);

create table support_entry (
    id uuid not null primary key,
    request_id uuid not null references support_request (id),
    number integer not null,
    kind varchar(20) not null,
    vendor_id uuid references vendor (id),
    vendor_name varchar(200) not null,
    line_id uuid,
    words varchar(2000) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    constraint support_entry_number unique (request_id, number)
);
