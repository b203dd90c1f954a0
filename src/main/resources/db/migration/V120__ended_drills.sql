-- The mark of a drill says too when the drill ended: from then on its clock stands, and nothing of it can be changed.
alter table policy add column drill_ended_at timestamp(6) with time zone;
update policy set drill_ended_at = (select drill.ended_at from drill where drill.id = policy.drill_id)
where drill_id is not null;

alter table incident add column drill_ended_at timestamp(6) with time zone;
update incident set drill_ended_at = (select drill.ended_at from drill where drill.id = incident.drill_id)
where drill_id is not null;
