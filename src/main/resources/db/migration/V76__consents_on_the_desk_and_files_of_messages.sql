-- Requests for consent make an incident wait on the desk, for a claim handler or for a supervisor.
alter table desk_item add column consents integer default 0 not null;
alter table desk_item add column proposed_consents integer default 0 not null;

update desk_item item set consents = (
    select count(*) from consent_request request
    where request.incident_id = item.incident_id
      and not exists (
          select 1 from consent_entry entry where entry.request_id = request.id
            and entry.step <> 'REPLY'
            and entry.number_in_request = (
                select max(last.number_in_request) from consent_entry last where last.request_id = request.id)));

update desk_item set for_handler = true, done = false, state = 'WAITS_FOR_HANDLER' where consents > 0;

-- The files that were sent with a message, in their order.
create table message_file (
    message_id uuid not null references message (id),
    ordinal integer not null,
    receipt_id uuid not null references receipt (id),
    primary key (message_id, ordinal)
);

create index message_file_receipt on message_file (receipt_id);
