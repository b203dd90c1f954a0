-- On which day to look whether a reminder of an incident is due. What changes its last days sets it to that very day.
create table reminder_watch (
    incident_id uuid not null primary key references incident (id),
    look_on date not null
);

create index reminder_watch_look on reminder_watch (look_on);

insert into reminder_watch (incident_id, look_on) select id, current_date from incident;

-- Which reminder went to whom: written with the mail, so that each goes once.
create table reminder_sent (
    person_id uuid not null references person (id),
    incident_id uuid not null references incident (id),
    deadline varchar(120) not null,
    last_day date not null,
    days_after integer not null,
    posted_at timestamp(6) with time zone not null,
    primary key (person_id, incident_id, deadline, last_day, days_after)
);

-- How many days before and after a last day a person wants to be reminded; who has no row, as everybody.
create table reminder_choice (
    person_id uuid not null primary key references person (id),
    days varchar(100) not null
);
