-- One server at a time tells a webhook, and holds it only so long that another can take over where it is killed.
alter table webhook add column held_by uuid;
alter table webhook add column held_until timestamp(6) with time zone;

-- What a webhook is still to be told, which is looked for by webhook now.
create index webhook_delivery_waiting on webhook_delivery (webhook_id, state, due_at);
drop index webhook_delivery_due;
