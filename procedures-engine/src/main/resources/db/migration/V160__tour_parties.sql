-- People of one ship who pass the gate under one seal. Their permits stay single permits; numbers without hyphens, parted by blanks, in
-- the order of the leader's list.
create table tour_party (
    id uuid primary key,
    number text not null unique,
    company uuid not null references company deferrable initially deferred,
    unit text not null,
    code text not null,
    portcall uuid not null references port_call deferrable initially deferred,
    imo text not null,
    shipname text not null,
    tour text not null check (length(tour) between 1 and 40),
    validfrom timestamptz not null,
    validuntil timestamptz not null,
    permits text not null,
    sealdigits text not null,
    madeat timestamptz not null,
    madeby text not null,
    check (validfrom < validuntil)
);
create index tour_party_company on tour_party (company, madeat desc);
create index tour_party_unit on tour_party (unit, validuntil);
grant select, insert on tour_party to ${app_role};
