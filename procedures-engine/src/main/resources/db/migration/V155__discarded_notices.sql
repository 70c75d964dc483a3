-- A refused notice may be given up: one operator says why, another one agrees. Those behind it go on.
alter table outbox
  add column discard_reason   text,
  add column discard_asked_by text,
  add column discarded_at     timestamptz,
  add column discarded_by     text,
  add check ((discard_reason is null) = (discard_asked_by is null)),
  add check (discarded_at is null or (parked_at is not null and discarded_by <> discard_asked_by));
