-- Who may act for which company, on which ships, ports and procedures, and when (domain.md 4.1; C49 art. 5(2)(d)).
create table mandate (
    id uuid primary key,
    account uuid not null,
    company uuid not null,
    imo text check (imo ~ '^[0-9]{7}$'),
    unit text,
    procedures text not null,
    validfrom timestamptz not null,
    validuntil timestamptz,
    grantedbyname text not null,
    grantedat timestamptz not null,
    endedat timestamptz,
    endedbyname text,
    reason text,
    version integer not null,
    check (validuntil > validfrom),
    check ((endedat is null) = (reason is null))
);
create index mandate_holder on mandate (account, company);
create index mandate_company on mandate (company, grantedat desc);
grant select, insert, update on mandate to ${app_role};

-- Every filing names the mandate that it was made under; those before had none.
alter table dossier_version add column mandate uuid;

-- Whoever could file for the company so far goes on: for all ships, ports and procedures.
insert into mandate (id, account, company, procedures, validfrom, grantedbyname, grantedat, version)
select gen_random_uuid(), id, company, '', created, '', created, 1
  from account where company is not null and 'FILER' = any (string_to_array(roles, ','));

-- A token acts for the company or unit that was named when it was issued.
alter table access_token add column acting_for text;
