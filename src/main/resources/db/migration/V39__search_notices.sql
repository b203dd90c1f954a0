-- By what a report from outside is found: its number, the certificate and the firm, as SpokenKey folds them.
alter table outside_notice add column search_key varchar(1000) default '' not null;
