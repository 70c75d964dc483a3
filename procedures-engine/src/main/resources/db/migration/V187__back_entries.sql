-- Papers that were handed in while the single window and the portal could not be used, entered afterwards by an officer.
create table back_entry (
    dossier uuid primary key references dossier deferrable initially deferred,
    unit text not null,
    paper text not null check (length(paper) between 1 and 60),
    reason text not null check (length(reason) between 1 and 500),
    -- when the paper was handed in: the moment that counts by law
    paperat timestamptz not null,
    enteredat timestamptz not null,
    enteredby text not null,
    check (paperat <= enteredat),
    unique (unit, paper)
);
grant select, insert on back_entry to ${app_role};
