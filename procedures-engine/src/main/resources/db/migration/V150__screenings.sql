-- What the Immigration Department said of people: asked after each filing, and again before a permit is issued (single-window.md 5).
-- No foreign keys: they would lock rows of permits and dossiers in another order than those who approve and decide, who then wait for
-- each other. Neither permits nor dossiers are ever deleted.
create table screening (
    id uuid primary key,
    -- the id that the partner sees, the same however often it is asked
    question uuid not null unique,
    dossier uuid not null,
    versionno integer not null,
    -- null if it was asked because the dossier was filed
    permit uuid,
    unit text not null,
    fullname text not null,
    sex text not null,
    dateofbirth text not null,
    nationality text not null,
    documenttype text not null,
    documentnumber text not null,
    addedat timestamptz not null,
    result text check (result in ('CLEAR', 'HIT', 'REFER')),
    -- why there was no answer; only then a referral is no word of the partner's
    why text,
    caseref text,
    validuntil timestamptz,
    answeredat timestamptz,
    decision text check (decision in ('CLEARED', 'WATCHED')),
    reason text,
    decidedby text,
    decidedat timestamptz,
    attempts integer not null default 0,
    nexttryat timestamptz not null default now(),
    claimeduntil timestamptz,
    version integer not null,
    check (why is null or (result = 'REFER' and answeredat is null)),
    check ((decision is null) = (decidedat is null)),
    check (decision is null or (result <> 'CLEAR' and reason is not null and decidedby is not null))
);
create unique index screening_permit on screening (permit) where permit is not null;
create index screening_dossier on screening (dossier, versionno);
create index screening_open on screening (nexttryat) where decision is null and (result is null or why is not null);
-- the gate asks for the newest answer about a person
create index screening_person on screening (nationality, documentnumber, answeredat desc) where answeredat is not null;
grant select, insert, update on screening to ${app_role};

-- Of these versions everybody was asked about.
create table screening_round (
    dossier uuid not null,
    versionno integer not null,
    at timestamptz not null,
    people integer not null,
    primary key (dossier, versionno)
);
grant select, insert on screening_round to ${app_role};
