-- Account numbers and the secrets of webhooks are stored encrypted (decision 0243), which takes more room.
alter table payee_account alter column number set data type varchar(300);
alter table webhook alter column secret set data type varchar(300);
