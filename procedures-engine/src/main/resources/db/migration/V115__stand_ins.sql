-- Officers who stand in for another role or at another unit for a time (Decree 30/2020, article 13: KT., TL., TUQ.).
create table stand_in (
    id uuid primary key,
    account uuid not null,
    unit text not null,
    role text not null,
    form text not null check (form in ('KT', 'TL', 'TUQ')),
    title text not null check (length(title) between 1 and 120),
    validfrom timestamptz not null,
    validuntil timestamptz not null,
    appointedbyname text not null,
    appointedat timestamptz not null,
    endedat timestamptz,
    endedbyname text,
    version integer not null,
    check (validuntil > validfrom)
);
create index stand_in_holder on stand_in (account);
create index stand_in_unit on stand_in (unit, validuntil desc);
grant select, insert, update on stand_in to ${app_role};

-- How the signature is introduced when a stand-in approved it; null for the commander's own.
alter table permit add column signertitle text;
