-- Browsers and networks from which somebody has come in before: nobody else's wrong passwords make them wait.
create table known_device (
    id uuid not null primary key,
    username varchar(100) not null,
    token_digest varchar(64) not null,
    network varchar(60) not null,
    seen_at timestamp(6) with time zone not null
);

create index known_device_username on known_device (username);
