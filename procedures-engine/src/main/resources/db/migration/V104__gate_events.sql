create table gate_event (
    id uuid primary key,
    at timestamptz not null,
    unit text not null,
    lane text not null,
    officer uuid not null,
    officername text not null,
    permit uuid references permit deferrable initially deferred,
    permitnumber text,
    direction text not null,
    colour text not null,
    reasons text not null,
    reader text not null
);
create index gate_event_permit on gate_event (permit, at desc);
create index gate_event_unit on gate_event (unit, at desc);
grant select, insert on gate_event to ${app_role};
