-- Which version of a dossier a change was filed against: what it changed can be read for ever.
alter table dossier add column changedversion integer;
