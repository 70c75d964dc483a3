-- A dossier knows its own movement, moment and subject: not every one belongs to a ship's call, and some change another one.
alter table dossier alter column portcall drop not null;
alter table dossier add column movement text;
alter table dossier add column movesat timestamptz;
alter table dossier add column subject text;
alter table dossier add column changes uuid references dossier deferrable initially deferred;
alter table dossier add column changedprocedure text;
update dossier d set
    movement = case when d.procedurecode in ('VESSEL_EXIT', 'PORT_TRANSFER_OUT') then 'DEPARTURE' else 'ARRIVAL' end,
    movesat = case when d.procedurecode in ('VESSEL_EXIT', 'PORT_TRANSFER_OUT') then c.etd else c.eta end,
    subject = c.shipname
    from port_call c where c.id = d.portcall;
alter table dossier alter column movement set not null;
alter table dossier add constraint dossier_changes check ((changes is null) = (changedprocedure is null));
create index dossier_changes on dossier (changes) where changes is not null;
create index dossier_call on dossier (portcall, openedat);
create index dossier_confirmed on dossier (decidedat) where status in ('CONFIRMED', 'AMEND_PENDING', 'CANCEL_PENDING', 'CONFIRMED_ON_BOARD');

-- A draft can be taken back before it has a number.
alter table dossier drop constraint dossier_check;
alter table dossier add constraint dossier_numbered check (status in ('DRAFT', 'WITHDRAWN') or number is not null);

-- What comes with a dossier beside imported lists: which paper, and for which row of a list.
alter table attachment add column kind text not null default 'list';
alter table attachment add column rowno integer not null default 0;
alter table attachment alter column kind drop default;
alter table attachment alter column rowno drop default;

-- Permits that are bound to no ship, and what they say beside their holder. A row may be asked for again in a later version.
alter table permit alter column portcall drop not null;
alter table permit alter column imo drop not null;
alter table permit alter column shipname drop not null;
alter table permit alter column flagstate drop not null;
alter table permit add column position text not null default '';
alter table permit alter column position drop default;
alter table permit add column details jsonb not null default '{}';
alter table permit alter column details drop default;
alter table permit add column wantedfrom timestamptz;
alter table permit drop constraint permit_dossier_code_rowno_key;
alter table permit add constraint permit_once unique (dossier, dossierversion, code, rowno);
