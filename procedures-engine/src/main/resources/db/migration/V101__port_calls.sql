create table port_call (
    id uuid primary key,
    company uuid not null,
    unit text not null,
    port text not null,
    imo text not null check (imo ~ '^[0-9]{7}$'),
    shipname text not null,
    eta timestamptz not null,
    etd timestamptz,
    phase text not null,
    mooredat timestamptz,
    openedat timestamptz not null,
    version integer not null
);
create index port_call_imo on port_call (imo, openedat desc);
create index port_call_company on port_call (company, openedat desc);
grant select, insert, update on port_call to ${app_role};
