-- How far a line has come, and what its invoice says.
alter table expense_line add column stage varchar(10);
alter table expense_line add column invoice_number varchar(100) default '' not null;
alter table expense_line add column registration_number varchar(20) default '' not null;
alter table expense_line add column issued_on date;
alter table expense_line add column gross bigint;
alter table expense_line add column tax bigint;
alter table expense_line add column tax_method varchar(12);
alter table expense_line add column currency varchar(3) default '' not null;
alter table expense_line add column foreign_amount numeric(17, 4);
alter table expense_line add column exchange_rate numeric(17, 6);
alter table expense_line add column rate_on date;
alter table expense_line add column rate_source varchar(200) default '' not null;
