-- The single window is declared down (Decree 77/2017, article 10): direct filing is open everywhere while it lasts. Never two at once.
create table outage (
    id uuid primary key,
    reason text not null check (length(reason) between 1 and 500),
    -- rehearsed only: nothing opens
    drill boolean not null,
    since timestamptz not null,
    declaredat timestamptz not null,
    declaredby text not null,
    until timestamptz,
    endedby text,
    version integer not null,
    check (since <= declaredat),
    check (until is null or until >= since),
    check ((until is null) = (endedby is null)),
    exclude using gist (tstzrange(since, until) with &&)
);
grant select, insert, update on outage to ${app_role};

-- The outage in which a dossier was filed directly, or whose paper was entered afterwards.
alter table dossier add column outage uuid references outage (id);
create index dossier_outage on dossier (outage) where outage is not null;
