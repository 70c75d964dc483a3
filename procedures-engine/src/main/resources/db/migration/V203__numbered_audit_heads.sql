-- Heads signed from now on are numbered and name the one before, so that none can be taken out unseen.
alter table audit_head add column no bigint unique check (no > 0);
