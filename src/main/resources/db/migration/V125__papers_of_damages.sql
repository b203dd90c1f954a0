-- The files that show under which of the ways of article 22 of the Insurance Act damages may be paid.
create table damages_ground_file (
    ground_id uuid not null references damages_ground (id),
    place integer not null,
    receipt_id uuid not null,
    primary key (ground_id, place)
);

create index damages_ground_line on damages_ground (line_id, sequence_number);
