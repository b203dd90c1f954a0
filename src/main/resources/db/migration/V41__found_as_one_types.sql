-- What a policy and a firm are found by: each key from each of its characters on, so that whatever stands within a key begins
-- a part of it, and a range of one index finds it. The parts are made by SpokenKey.

alter table organisation add column reading varchar(200) default '' not null;

create table policy_part (
    part varchar(24) not null,
    policy_id uuid not null references policy (id),
    primary key (part, policy_id)
);

create index policy_part_of_policy on policy_part (policy_id);

create table organisation_part (
    part varchar(24) not null,
    organisation_id uuid not null references organisation (id),
    primary key (part, organisation_id)
);

create index organisation_part_of_organisation on organisation_part (organisation_id);

insert into policy_part (part, policy_id)
select distinct substring(keys.text from starts.at for 24), keys.id
from (
    select id, certificate_key as text from policy
    union all
    select id, insured_name_key from policy) keys
cross join (values
    (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20),
    (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32), (33), (34), (35), (36), (37), (38), (39), (40)
) starts (at)
where starts.at <= char_length(keys.text);

insert into organisation_part (part, organisation_id)
select distinct substring(organisation.name_key from starts.at for 24), organisation.id
from organisation
cross join (values
    (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20),
    (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31), (32), (33), (34), (35), (36), (37), (38), (39), (40)
) starts (at)
where starts.at <= char_length(organisation.name_key);
