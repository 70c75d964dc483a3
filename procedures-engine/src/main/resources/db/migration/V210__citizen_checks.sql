-- What the national population database said of citizens: whether number, name and date of birth match, and nothing of them (domain.md 7,
-- single-window.md 5). Whom a row is about stands in the frozen version of the dossier, at the place that the row names.
-- No foreign keys: they would lock rows of dossiers in another order than those who decide. Dossiers are never deleted.
create table citizen_check (
    -- the id that the partner sees, the same however often it is asked
    question uuid primary key,
    dossier uuid not null,
    versionno integer not null,
    -- form, # and JSON pointer of the row
    place text not null,
    unit text not null,
    result text check (result in ('MATCH', 'NO_MATCH')),
    -- why the last try had no answer
    why text,
    answeredat timestamptz,
    -- since when nobody needs an answer: the dossier was decided, or filed anew
    endedat timestamptz,
    attempts integer not null default 0,
    nexttryat timestamptz not null default now(),
    claimeduntil timestamptz,
    unique (dossier, versionno, place),
    check ((result is null) = (answeredat is null)),
    check (result is null or (why is null and endedat is null))
);
create index citizen_check_open on citizen_check (nexttryat) where result is null and endedat is null;
grant select, insert, update on citizen_check to ${app_role};

-- Of these versions everybody was asked about.
create table citizen_round (
    dossier uuid not null,
    versionno integer not null,
    at timestamptz not null,
    people integer not null,
    primary key (dossier, versionno)
);
grant select, insert on citizen_round to ${app_role};
