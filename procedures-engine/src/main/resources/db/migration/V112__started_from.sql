-- The dossier whose lists a draft began with, so that the filer is told where they come from and what differs.
alter table dossier add column startedfrom uuid references dossier deferrable initially deferred;
