create table line_decision (
    id uuid primary key,
    line_id uuid not null references expense_line (id),
    -- 1, 2, 3 … for each line: of two decisions at once one finds its number taken
    number_in_line integer not null,
    kind varchar(20) not null,
    accepted_amount bigint,
    words varchar(2000) not null,
    reason varchar(60),
    line_version bigint not null,
    proposal boolean not null,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    constraint line_decision_in_turn unique (line_id, number_in_line)
);

-- where each incident stands on the desk, derived from its lines and their decisions
create table desk_item (
    incident_id uuid primary key references incident (id),
    version bigint not null,
    policy_id uuid not null references policy (id),
    number varchar(100) not null,
    insured_name varchar(300) not null,
    certificate_number varchar(300) not null,
    product varchar(100) not null,
    search_text varchar(1000) not null,
    state varchar(30) not null,
    due_on date,
    open_lines integer not null,
    asked_lines integer not null,
    proposed_lines integer not null,
    decided_lines integer not null,
    asked_amount bigint not null
);

create index desk_item_by_due on desk_item (due_on, incident_id);
create index desk_item_by_state_and_due on desk_item (state, due_on, incident_id);
