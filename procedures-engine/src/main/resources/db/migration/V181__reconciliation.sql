-- What we and the Ministry's portal hold of the dossiers of a day, compared once; one node at a time has the lease.
create table reconciliation (
    day date primary key,
    attempts integer not null default 0,
    next_try_at timestamptz not null default now(),
    claimed_by text,
    claimed_at timestamptz,
    claimed_until timestamptz,
    last_error text,
    finished_at timestamptz,
    -- dossiers of both sides, and those of them whose notice was still on its way
    compared integer,
    waiting integer
);
create index reconciliation_open on reconciliation (day) where finished_at is null;
grant select, insert, update on reconciliation to ${app_role};

create table reconciliation_difference (
    day date not null references reconciliation,
    number text not null check (length(number) between 1 and 40),
    kind text not null check (kind in ('MISSING_THERE', 'UNKNOWN_HERE', 'OTHER_STATUS')),
    -- null if it isn't one of ours
    dossier uuid references dossier deferrable initially deferred,
    ours integer,
    theirs integer,
    theirs_at timestamptz,
    -- the notice that mends it, if it can be mended from here
    message_id uuid,
    primary key (day, number),
    check ((kind = 'UNKNOWN_HERE') = (dossier is null))
);
grant select, insert, update on reconciliation_difference to ${app_role};
