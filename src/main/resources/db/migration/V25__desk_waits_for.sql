-- an incident can wait for several at once: each filter of the desk finds it, in an index in the order of the queue
alter table desk_item add column for_handler boolean default false not null;
alter table desk_item add column for_supervisor boolean default false not null;
alter table desk_item add column for_answer boolean default false not null;
alter table desk_item add column done boolean default false not null;

update desk_item
set for_handler = (open_lines > 0), for_supervisor = (proposed_lines > 0), for_answer = (asked_lines > 0),
    done = (state = 'DONE');

drop index desk_item_by_state_and_due;
create index desk_item_for_handler on desk_item (for_handler, due_on asc nulls last, incident_id);
create index desk_item_for_supervisor on desk_item (for_supervisor, due_on asc nulls last, incident_id);
create index desk_item_for_answer on desk_item (for_answer, due_on asc nulls last, incident_id);
create index desk_item_done on desk_item (done, due_on asc nulls last, incident_id);

-- the orders in which the queue can be read
drop index desk_item_by_due;
create index desk_item_by_due on desk_item (due_on asc nulls last, incident_id);
create index desk_item_by_name on desk_item (insured_name, incident_id);
create index desk_item_by_amount on desk_item (asked_amount desc, incident_id);
create index desk_item_by_news on desk_item (news_at desc nulls last, incident_id);
