-- One row per deed, append-only: the application may add and read, never change (reliability.md T09).
create table audit_event (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  event   text not null,
  actor   text not null,
  subject text not null,
  facts   jsonb not null check (jsonb_typeof(facts) = 'object'),
  digest  bytea not null check (octet_length(digest) = 32)
);
create index audit_event_subject on audit_event (subject, id);
create index audit_event_actor on audit_event (actor, id);
create index audit_event_at on audit_event (at);
grant select, insert on audit_event to ${app_role};
