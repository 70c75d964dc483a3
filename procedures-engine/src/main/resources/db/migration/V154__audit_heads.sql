-- Heads of the audit chain, signed with the seal key each hour: who rewrites the chain can't sign the old head again.
create table audit_head (
  seq  bigint primary key,
  hash bytea not null check (length(hash) = 32),
  at   timestamptz not null,
  jws  text not null
);
grant select, insert on audit_head to ${app_role};
