-- Under which id of its own a company's software opened a port call, and what it said: the same once more is no second call.
create table own_id (
    company uuid not null,
    ownid text not null check (ownid ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    fingerprint text not null,
    dossier uuid not null references dossier deferrable initially deferred,
    claimedat timestamptz not null,
    primary key (company, ownid)
);
grant select, insert on own_id to ${app_role};
