-- Up to which sum what a person accepts under one product stands by itself, instead of person.authority_limit. Whole yen.
create table person_limit (
    person_id uuid not null references person (id),
    product varchar(60) not null,
    authority_limit bigint not null,
    primary key (person_id, product)
);
