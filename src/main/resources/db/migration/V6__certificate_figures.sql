-- The product's numbers that a certificate states differently.
create table policy_figure (
    policy_id uuid not null references policy (id),
    kind varchar(20) not null,
    code varchar(200) not null,
    -- whole yen, percent, days or years, as the unit says
    amount bigint not null,
    unit varchar(10) not null,
    primary key (policy_id, kind, code)
);
