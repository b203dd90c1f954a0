-- What became of a policy: cancelled before its period's end, a premium missing, the period that it continues.
alter table policy add column cancelled_at timestamp(6);
alter table policy add column cancelled_why varchar(500);
alter table policy add column cancelled_by varchar(100);
alter table policy add column cancelled_entered_at timestamp(6) with time zone;
alter table policy add column unpaid_by varchar(100);
alter table policy add column unpaid_at timestamp(6) with time zone;
alter table policy add column renews_id uuid references policy (id);

alter table policy add constraint policy_renewed_once unique (renews_id);
