-- Who wants to be called back, by when and why; about an incident, about a call that is none yet, or a call that became one.
create table call_back (
    id uuid not null primary key,
    version bigint not null,
    call_id uuid,
    incident_id uuid references incident (id),
    name varchar(200) not null,
    telephone varchar(50) not null,
    firm varchar(200) not null,
    due_on date,
    due_time time(6),
    why varchar(1000) not null,
    promised_at timestamp(6) with time zone not null,
    promised_by varchar(200) not null,
    done_at timestamp(6) with time zone,
    done_by varchar(200),
    note varchar(1000) not null
);

create index call_back_due on call_back (done_at, due_on, due_time);
create index call_back_of_incident on call_back (incident_id);
create index call_back_of_call on call_back (call_id);
