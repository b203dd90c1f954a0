-- What claim handlers decide about a stop of the business: with which figures it counts. Entries are only added.
create table stop_decision (
    id uuid not null primary key,
    interruption_id uuid not null references interruption (id),
    number_in_stop integer not null,
    -- from whose desk it was decided: what is due is paid there
    incident_id uuid not null references incident (id),
    kind varchar(20) not null,
    -- as in a claim file; null where nothing is decided
    content varchar(100000),
    words varchar(2000) not null,
    -- above one's authority it waits for a second person
    proposed boolean not null,
    -- of the figures that were decided about: others are not decided
    seen_version bigint not null,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint stop_decision_number unique (interruption_id, number_in_stop)
);
