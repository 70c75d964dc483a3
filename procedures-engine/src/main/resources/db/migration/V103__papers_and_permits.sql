create table paper (
    id uuid primary key,
    subject text not null unique,
    pdf bytea not null,
    fingerprint text not null,
    signedat timestamptz not null
);
grant select, insert on paper to ${app_role};

create table permit (
    id uuid primary key,
    code text not null,
    dossier uuid not null references dossier deferrable initially deferred,
    dossierversion integer not null,
    rowno integer not null,
    portcall uuid not null references port_call deferrable initially deferred,
    company uuid not null,
    unit text not null,
    port text not null,
    imo text not null,
    shipname text not null,
    flagstate text not null,
    number text unique,
    fullname text not null,
    sex text not null,
    dateofbirth date not null,
    nationality text not null,
    rankcode text not null,
    documentnumber text not null,
    status text not null,
    requestedat timestamptz not null,
    requestedby uuid not null,
    wanteduntil timestamptz not null,
    approvedat timestamptz,
    approvedby uuid,
    approvedbyname text,
    validfrom timestamptz,
    validuntil timestamptz,
    statuslist integer not null,
    statusindex integer not null,
    sealdigits text,
    issuedat timestamptz,
    endedat timestamptz,
    endreason text,
    signing_until timestamptz,
    version integer not null,
    unique (dossier, code, rowno),
    check (approvedby is null or approvedby <> requestedby),
    check (status not in ('APPROVED', 'VALID') or number is not null),
    check (status <> 'VALID' or (sealdigits is not null and issuedat is not null)),
    check (validfrom is null or validfrom < validuntil)
);
create unique index permit_status_index on permit (statuslist, statusindex) where number is not null;
create index permit_unit_waiting on permit (unit, requestedat) where status in ('REQUESTED', 'APPROVED');
create index permit_approved on permit (approvedat, rowno) where status = 'APPROVED';
create index permit_company on permit (company, requestedat desc);
grant select, insert, update on permit to ${app_role};
