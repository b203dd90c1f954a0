-- Steps of the first day that an administrator has looked at and found right.
create table first_day_step (
    code varchar(40) not null primary key,
    done_at timestamp(6) with time zone not null
);
