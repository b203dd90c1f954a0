-- what the queue can be narrowed by besides state, product and words
alter table desk_item add column handler_id uuid;
alter table desk_item add column objected_lines integer default 0 not null;
update desk_item set handler_id = (
    select one.handler_id from incident_assignment one where one.incident_id = desk_item.incident_id);
create index desk_item_by_assigned on desk_item (handler_id, due_on asc nulls last, incident_id);
create index desk_item_by_product on desk_item (product, due_on asc nulls last, incident_id);
create index desk_item_by_objected on desk_item (objected_lines, due_on asc nulls last, incident_id);

-- views of the queue that a person has given a name to
create table desk_view (
    id uuid primary key,
    username varchar(100) not null,
    name varchar(60) not null,
    address varchar(1000) not null,
    constraint desk_view_once unique (username, name)
);
