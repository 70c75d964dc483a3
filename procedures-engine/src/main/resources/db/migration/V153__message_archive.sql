-- What went to a partner and what came back, byte for byte. Its hashes stand in the audit trail, whose chain covers them.
create table message_archive (
  id               uuid primary key,
  partner          text not null,
  at               timestamptz not null,
  sent             bytea not null,
  sent_type        text not null,
  sent_signature   text,
  answer           bytea not null,
  answer_type      text not null,
  answer_signature text
);
create index message_archive_at on message_archive (at desc);
grant select, insert on message_archive to ${app_role};

alter table outbox add column exchange uuid references message_archive (id);
create index outbox_exchange on outbox (exchange) where exchange is not null;
-- the receipt is the answer of the exchange
alter table outbox drop column receipt;

-- One circuit breaker for each partner, the same for all nodes.
create table breaker (
  partner    text primary key,
  -- in a row
  failures   integer not null,
  since      timestamptz not null,
  open_until timestamptz,
  last_error text
);
grant select, insert, update on breaker to ${app_role};
