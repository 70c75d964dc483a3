-- That somebody ashore is soon due or overdue is told once per person, step and return time, by whichever node comes first.
create table ashore_alert (
    portcall uuid not null references port_call deferrable initially deferred,
    nationality text not null,
    documentnumber text not null,
    returnat timestamptz not null,
    minutes integer not null,
    told text not null,
    at timestamptz not null,
    primary key (portcall, nationality, documentnumber, returnat, minutes)
);
grant select, insert on ashore_alert to ${app_role};
