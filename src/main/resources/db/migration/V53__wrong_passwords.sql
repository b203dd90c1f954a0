-- How often something was tried one after another, where what comes next waits longer each time.
alter table shared_try add column tries integer default 0 not null;
