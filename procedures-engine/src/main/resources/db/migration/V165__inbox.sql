-- Messages that partners send us. Each is taken once: a repeat is given the answer that the archive keeps.
create table inbox (
  partner    text not null,
  message_id text not null check (length(message_id) between 1 and 36),
  -- of the bytes as they came
  sha256     text not null check (length(sha256) = 64),
  at         timestamptz not null,
  exchange   uuid not null references message_archive (id),
  -- what it led to; null if nothing was done
  dossier    uuid,
  primary key (partner, message_id)
);
create index inbox_dossier on inbox (dossier) where dossier is not null;
grant select, insert on inbox to ${app_role};

-- Of an exchange that the partner began, "sent" is what the partner sent and "answer" is ours.
alter table message_archive add column incoming boolean not null default false;

-- The dossier's number and year at the single window it came from.
alter table dossier add column outsidereference text check (length(outsidereference) between 1 and 35);
alter table dossier add column outsideyear integer;
create unique index dossier_outside_reference on dossier (outsidereference, procedurecode)
  where changes is null and outsidereference is not null and status <> 'WITHDRAWN';
create index dossier_outside on dossier (company, outsidereference) where outsidereference is not null;
