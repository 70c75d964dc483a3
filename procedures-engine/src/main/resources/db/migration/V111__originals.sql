-- Originals that were shown to an officer, person by person. What a guard saw at the gate stands in gate_event.
create table presented_original (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    nationality text not null,
    documentnumber text not null,
    presentedat timestamptz not null,
    receivedby uuid not null,
    receivedbyname text not null,
    discrepancy text,
    unique (dossier, nationality, documentnumber)
);
grant select, insert on presented_original to ${app_role};
