-- What a line is called in its incident: until now its place in the order of entry, which moves when lines come from another
-- incident. Those there are keep the numbers by which people know them.
alter table expense_line add column number_in_incident integer;

update expense_line set number_in_incident = (
    select count(*) from expense_line earlier
    where earlier.incident_id = expense_line.incident_id
    and earlier.position_in_claim <= expense_line.position_in_claim);

alter table expense_line alter column number_in_incident set not null;
alter table expense_line add constraint expense_line_number unique (incident_id, number_in_incident);
