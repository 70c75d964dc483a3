-- Somebody ashore didn't come back in time: one open case per person and call, kept for ever.
create table ashore_case (
    id uuid primary key,
    portcall uuid not null references port_call deferrable initially deferred,
    permit uuid not null references permit deferrable initially deferred,
    unit text not null,
    nationality text not null,
    documentnumber text not null,
    since timestamptz not null,
    returnat timestamptz not null,
    openedat timestamptz not null,
    endedat timestamptz,
    ending text,
    reason text,
    endedbyname text,
    version integer not null,
    check ((endedat is null) = (ending is null)),
    check (ending is null or ending = 'CAME_BACK' or (reason is not null and endedbyname is not null))
);
create unique index ashore_case_open on ashore_case (portcall, nationality, documentnumber) where endedat is null;
create index ashore_case_person on ashore_case (portcall, nationality, documentnumber, openedat desc);
create index ashore_case_unit on ashore_case (unit, openedat desc);
create index ashore_case_waiting on ashore_case (unit) where endedat is null;
grant select, insert, update on ashore_case to ${app_role};

create table ashore_note (
    id uuid primary key,
    ashorecase uuid not null references ashore_case deferrable initially deferred,
    at timestamptz not null,
    byname text not null,
    text text not null
);
create index ashore_note_case on ashore_note (ashorecase, at);
grant select, insert on ashore_note to ${app_role};

-- Whom an officer saw on board has come back, although no gate saw it.
create or replace view passage as
    select id, at, permit, direction, unit, lane from gate_event g where colour = 'GREEN' and permit is not null
        and not exists (select 1 from gate_event d where d.about = g.id and d.kind = 'DENIAL')
    union all
    select id, endedat, permit, 'IN', unit, '' from ashore_case where ending = 'SEEN_ABOARD';
