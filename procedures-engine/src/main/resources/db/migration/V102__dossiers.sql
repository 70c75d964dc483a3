-- Foreign keys are checked at commit: EclipseLink orders inserts by class, not by reference.
create table dossier (
    id uuid primary key,
    portcall uuid not null references port_call deferrable initially deferred,
    procedurecode text not null,
    company uuid not null,
    unit text not null,
    number text unique,
    status text not null,
    versionno integer not null,
    openedat timestamptz not null,
    receivedat timestamptz,
    dueat timestamptz,
    duelaw text,
    pausedat timestamptz,
    late boolean not null,
    claimedby uuid,
    claimedbyname text,
    decidedat timestamptz,
    version integer not null,
    check (status = 'DRAFT' or number is not null),
    check ((status = 'SUPPLEMENT_REQUESTED') = (pausedat is not null))
);
create index dossier_company on dossier (company, openedat desc);
create index dossier_waiting on dossier (unit, dueat) where status in ('RECEIVED', 'IN_REVIEW', 'RESUBMITTED', 'REFUSAL_PROPOSED');
create index dossier_decided on dossier (unit, decidedat desc) where decidedat is not null;
grant select, insert, update on dossier to ${app_role};

create table declaration (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    form text not null,
    answers jsonb not null,
    changes jsonb not null,
    savedat timestamptz,
    version integer not null,
    unique (dossier, form)
);
grant select, insert, update on declaration to ${app_role};

-- Frozen: the application may not change or delete what was filed, decided or received.
create table dossier_version (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    versionno integer not null check (versionno > 0),
    content jsonb not null,
    fingerprint text not null,
    filedat timestamptz not null,
    filedby uuid not null,
    unique (dossier, versionno)
);
grant select, insert on dossier_version to ${app_role};

create table decision (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    versionno integer not null,
    kind text not null,
    reason text,
    text text,
    places jsonb not null,
    decidedby uuid not null,
    decidedbyname text not null,
    decidedat timestamptz not null,
    foreign key (dossier, versionno) references dossier_version (dossier, versionno) deferrable initially deferred
);
create index decision_dossier on decision (dossier, decidedat desc);
grant select, insert on decision to ${app_role};

create table attachment (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    form text not null,
    name text not null,
    content bytea not null,
    fingerprint text not null,
    receivedat timestamptz not null,
    receivedfrom uuid not null
);
create index attachment_dossier on attachment (dossier);
grant select, insert on attachment to ${app_role};
