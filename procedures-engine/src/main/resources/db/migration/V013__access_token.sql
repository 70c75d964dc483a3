-- Bearer tokens of software; only their SHA-256 is kept.
create table access_token (
  digest  text primary key,
  account uuid not null references account (id) deferrable initially deferred,
  issued  timestamptz not null,
  expires timestamptz not null
);
create index access_token_expires on access_token (expires);
grant select, insert, delete on access_token to ${app_role};
