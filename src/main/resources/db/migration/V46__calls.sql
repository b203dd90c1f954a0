-- What an operator keeps of a call beside the answers: the policy as far as the caller said it, and notes.
alter table report_draft add column said_certificate varchar(60) default '' not null;
alter table report_draft add column said_firm varchar(200) default '' not null;
alter table report_draft add column call_notes varchar(20000) default '' not null;

alter table outside_notice add column call_notes varchar(20000) default '' not null;

create index report_draft_of_incident on report_draft (incident_id);
