-- Each time that somebody called back and reached nobody.
create table call_back_try (
    id uuid not null primary key,
    call_back_id uuid not null references call_back (id),
    tried_at timestamp(6) with time zone not null,
    tried_by varchar(200) not null,
    note varchar(1000) not null
);

create index call_back_try_of on call_back_try (call_back_id, tried_at);

-- An operator goes on with another's call: that it is one, who writes it, from whom and when it was taken over, and the
-- promise to call back that is being typed in it.
alter table report_draft add column on_telephone boolean default false not null;
alter table report_draft add column written_by varchar(200) default '' not null;
alter table report_draft add column taken_from varchar(200) default '' not null;
alter table report_draft add column taken_at timestamp(6) with time zone;
alter table report_draft add column back_name varchar(200) default '' not null;
alter table report_draft add column back_telephone varchar(50) default '' not null;
alter table report_draft add column back_due_on date;
alter table report_draft add column back_due_time time(6);
alter table report_draft add column back_why varchar(1000) default '' not null;

update report_draft set on_telephone = true
where owner_id in (select id from person where role = 'OPERATOR');
update report_draft set written_by = (select display_name from person where person.id = report_draft.owner_id)
where on_telephone = true;

create index report_draft_on_telephone on report_draft (on_telephone, incident_id, saved_at);

-- What was noted of a call after its report was sent.
create table call_note (
    id uuid not null primary key,
    incident_id uuid references incident (id),
    notice_id uuid references outside_notice (id),
    noted varchar(4000) not null,
    noted_at timestamp(6) with time zone not null,
    noted_by varchar(200) not null
);

create index call_note_of_incident on call_note (incident_id, noted_at);
create index call_note_of_notice on call_note (notice_id, noted_at);
