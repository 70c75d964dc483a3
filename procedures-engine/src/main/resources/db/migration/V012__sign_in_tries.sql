-- Wrong sign-ins per name, also for names that don't exist, so that waiting times tell nothing about them
-- (reliability.md T12, T15). The key is a hash: people type passwords into the wrong field.
create table sign_in_tries (
  name_digest   text primary key,
  failed        integer not null,
  last_at       timestamptz not null,
  blocked_until timestamptz
);
grant select, insert, update, delete on sign_in_tries to ${app_role};
