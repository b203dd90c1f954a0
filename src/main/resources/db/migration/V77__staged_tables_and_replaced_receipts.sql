-- The receipts that a line rested on before: they stay, and can be fetched.
create table expense_line_receipt_before (
    id uuid not null primary key,
    line_id uuid not null references expense_line (id),
    receipt_id uuid not null references receipt (id),
    detached_by varchar(200) not null,
    detached_at timestamp(6) with time zone not null
);

create index expense_line_receipt_before_line on expense_line_receipt_before (line_id);

-- Tables of expenses that are being taken over: their rows as they came, until they are taken or put away.
create table expense_table (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    file_name varchar(255) not null,
    from_1904 boolean not null,
    head integer not null,
    headers varchar(200000) not null,
    columns varchar(200000) not null,
    made_by varchar(200) not null,
    made_at timestamp(6) with time zone not null,
    taken_at timestamp(6) with time zone,
    taken_back_at timestamp(6) with time zone
);

create index expense_table_incident on expense_table (incident_id, made_at);

create table expense_table_row (
    table_id uuid not null references expense_table (id) on delete cascade,
    place integer not null,
    cells varchar(1000000) not null,
    mended varchar(100000) default '{}' not null,
    primary key (table_id, place)
);
