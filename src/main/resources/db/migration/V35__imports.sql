-- Files of policies that are being taken over: their rows as they came, until they are taken or put away.
create table policy_import (
    id uuid not null primary key,
    file_name varchar(255) not null,
    format varchar(40) not null,
    digest varchar(64) not null,
    from_1904 boolean not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(100) not null,
    sheet integer not null,
    columns varchar(200000),
    state varchar(20) not null,
    taken_at timestamp(6) with time zone,
    added integer default 0 not null,
    changed integer default 0 not null,
    same integer default 0 not null
);

create index policy_import_made_at on policy_import (made_at);

create table policy_import_sheet (
    import_id uuid not null references policy_import (id) on delete cascade,
    sheet integer not null,
    name varchar(1000) not null,
    hidden boolean not null,
    row_count integer not null,
    primary key (import_id, sheet)
);

create table policy_import_row (
    import_id uuid not null references policy_import (id) on delete cascade,
    sheet integer not null,
    place integer not null,
    cells varchar(1000000) not null,
    mended varchar(100000) default '{}' not null,
    left_out boolean default false not null,
    outcome varchar(20) default 'UNREAD' not null,
    findings varchar(1000000) default '[]' not null,
    product varchar(60),
    number_key varchar(4000),
    period_start timestamp(6),
    period_end timestamp(6),
    policy_id uuid,
    seen_version bigint,
    twin integer,
    primary key (import_id, sheet, place)
);

create index policy_import_row_number on policy_import_row (import_id, number_key);

-- Which column is which, by the digest of a file's headers.
create table policy_import_columns (
    headers varchar(64) not null primary key,
    columns varchar(200000) not null
);
