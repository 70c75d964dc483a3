-- A paper that came as a copy is handed in under the copy itself, not under a person's document.
alter table presented_original alter column nationality drop not null;
alter table presented_original alter column documentnumber drop not null;
alter table presented_original add column paper uuid references attachment deferrable initially deferred;
alter table presented_original add unique (dossier, paper);
alter table presented_original add check (num_nonnulls(nationality, documentnumber) = case when paper is null then 2 else 0 end);
-- Who is still ashore is asked by the ship's call.
create index permit_call on permit (portcall);
