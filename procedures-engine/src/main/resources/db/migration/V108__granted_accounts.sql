-- An account that was granted has no password until its company fetches one.
alter table account alter column password_hash drop not null;
