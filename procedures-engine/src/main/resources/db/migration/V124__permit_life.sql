-- What becomes of a permit after its issue (domain.md 4.3): suspended and resumed, returned, lost, replaced by another one.
alter table permit
  add column replaces    uuid references permit deferrable initially deferred,
  -- code of permits/reasons.yaml; the words beside it are endreason
  add column endcode     text,
  -- since when it is suspended; kept when it is reported lost meanwhile, so that nobody gets another one for it
  add column suspendedat timestamptz;
-- a replacement stands for the same person of the same version
alter table permit drop constraint permit_once;
create unique index permit_once on permit (dossier, dossierversion, code, rowno) where replaces is null;
create unique index permit_replacement on permit (replaces) where replaces is not null and status <> 'REFUSED';
create index permit_no_pass on permit (statuslist, statusindex)
    where status in ('SUSPENDED', 'RETURNED', 'LOST', 'REPLACED', 'REVOKED') and number is not null;
