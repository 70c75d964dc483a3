-- Notices to partners, written with the deed they tell of, sent afterwards (house-in-payara.md 5).
create table outbox (
  id            bigint generated always as identity primary key,
  message_id    uuid not null unique,
  kind          text not null,
  order_key     uuid not null,
  payload       jsonb not null check (jsonb_typeof(payload) = 'object'),
  at            timestamptz not null,
  attempts      integer not null default 0,
  claimed_by    text,
  claimed_until timestamptz,
  next_try_at   timestamptz not null default now(),
  failed_at     timestamptz,
  -- failures while other notices got through: only these speak against the notice itself
  refusals      integer not null default 0,
  parked_at     timestamptz,
  last_error    text,
  done_at       timestamptz,
  check (done_at is null or parked_at is null)
);
create index outbox_open on outbox (id) where done_at is null;
create index outbox_open_by_key on outbox (order_key, id) where done_at is null;
create index outbox_by_key on outbox (order_key, id);
create index outbox_done on outbox (done_at) where done_at is not null;
grant select, insert, update on outbox to ${app_role};
