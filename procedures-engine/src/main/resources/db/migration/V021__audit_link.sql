-- The hash chain over the deeds, written after their commit, so that no deed waits for another one's lock.
create table audit_link (
  seq      bigint primary key check (seq > 0),
  event_id bigint not null unique references audit_event (id),
  previous bytea not null check (octet_length(previous) = 32),
  hash     bytea not null unique check (octet_length(hash) = 32)
);
grant select, insert on audit_link to ${app_role};

-- Deeds that still wait for their link. Removing a row here only shows up as a deed without a link.
create table audit_unlinked (
  event_id bigint primary key references audit_event (id)
);
grant select, insert, delete on audit_unlinked to ${app_role};
