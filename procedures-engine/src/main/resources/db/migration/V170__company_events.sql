-- What a company's software is told of its dossiers. No personal data. Written in the transaction of the deed, without a position: two
-- deeds may commit in the other order than they wrote. Once committed, rows get the company's next position, so that whoever has read up
-- to a position never misses a row that comes later.
create table company_event (
    id bigint generated always as identity primary key,
    event_id uuid not null unique,
    company uuid not null,
    position bigint,
    kind text not null,
    dossier uuid not null references dossier deferrable initially deferred,
    number text,
    procedure text not null,
    unit text not null,
    imo text,
    port text,
    status text not null,
    permit text,
    at timestamptz not null,
    unique (company, position)
);
create index company_event_new on company_event (company, id) where position is null;
grant select, insert on company_event to ${app_role};
grant update (position) on company_event to ${app_role};

-- The last position that was given in a company; its row is locked while positions are given.
create table company_event_head (
    company uuid primary key,
    last bigint not null check (last >= 0)
);
grant select, insert, update on company_event_head to ${app_role};
