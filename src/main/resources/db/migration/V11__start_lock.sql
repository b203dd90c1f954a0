-- One row, held by whoever makes the first accounts: of two servers that start at once, one waits for the other.
create table start_lock (id integer not null primary key);

insert into start_lock (id) values (1);
