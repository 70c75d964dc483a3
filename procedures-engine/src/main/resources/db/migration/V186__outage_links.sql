-- What was filed directly in an outage and was declared at the single window afterwards: one dossier, known there by this reference.
create table outage_link (
    dossier uuid primary key references dossier deferrable initially deferred,
    reference text not null check (length(reference) between 1 and 35),
    year integer not null,
    linkedat timestamptz not null,
    -- what the message says otherwise than the dossier; the dossier stays as it is
    differing integer not null check (differing >= 0),
    differences jsonb not null
);
grant select, insert on outage_link to ${app_role};
