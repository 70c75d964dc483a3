-- What other agencies tell of a ship's call, by ship and port: it may come before the call is declared here, twice, or out of order.
create table call_event (
    agency text not null check (agency in ('PORT_AUTHORITY', 'CUSTOMS')),
    event_id text not null check (length(event_id) between 1 and 36),
    kind text not null,
    imo text not null check (imo ~ '^[0-9]{7}$'),
    port text not null check (length(port) = 5),
    -- when it happened, as the agency says
    at timestamptz not null,
    received_at timestamptz not null,
    primary key (agency, event_id)
);
create index call_event_ship on call_event (imo, port, at);
grant select, insert on call_event to ${app_role};
