-- Who was let through, and not sent back after all: the one definition for everything that asks where somebody is. Columns are named, because checks get more of them.
create view passage as
    select id, at, permit, direction, unit, lane from gate_event g where colour = 'GREEN' and permit is not null
        and not exists (select 1 from gate_event d where d.about = g.id and d.kind = 'DENIAL');
grant select on passage to ${app_role};

-- The ships that are there now are few among all that ever came.
create index port_call_there on port_call (unit) where phase in ('ENTRY_CONFIRMED', 'MOORED', 'LEAVING');
create index permit_without_ship on permit (unit, validuntil) where portcall is null and number is not null;
create index port_call_left_at on port_call (leftat) where leftat is not null;
