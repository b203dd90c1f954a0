-- Which claim handler looks after an incident; null for nobody. Who did before stands in the trail.
create table incident_assignment (
    incident_id uuid not null primary key references incident (id),
    version bigint not null,
    handler_id uuid references person (id),
    assigned_at timestamp(6) with time zone not null
);

create index incident_assignment_handler on incident_assignment (handler_id, assigned_at);

-- That the insurer has paid, with what and on which day; the latest entry counts, and one without a day takes it back.
create table incident_payment (
    id uuid not null primary key,
    incident_id uuid not null references incident (id),
    number_in_incident integer not null,
    amount bigint,
    paid_on date,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    constraint incident_payment_number unique (incident_id, number_in_incident)
);

-- "Closed" used to mean that every line was decided; where something was accepted, the payment is still to come.
update incident set status = 'paying'
where status = 'closed'
  and exists (
      select 1 from expense_line line join line_decision decision on decision.line_id = line.id
      where line.incident_id = incident.id and line.removed_at is null and decision.accepted_amount > 0);
