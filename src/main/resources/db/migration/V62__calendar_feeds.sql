-- The address at which a calendar program fetches a person's last days. Of what makes it secret only the digest is kept.
create table calendar_feed (
    person_id uuid not null primary key references person (id),
    token_digest varchar(64) not null unique,
    made_at timestamp(6) with time zone not null
);
