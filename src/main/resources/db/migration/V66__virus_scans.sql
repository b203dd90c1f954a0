-- What the virus scanner said of a receipt's bytes; null where there was no scanner.
alter table receipt add column scan varchar(10);
create index receipt_waiting_for_scan on receipt (scan);
