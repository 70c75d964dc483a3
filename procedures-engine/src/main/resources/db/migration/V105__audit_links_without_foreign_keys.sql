-- Both names are taken from audit_event by the very statement that inserts them, and nobody may delete there; the check
-- of the chain finds a link without its deed. As foreign keys they cost every deed of the house two row locks.
alter table audit_unlinked drop constraint audit_unlinked_event_id_fkey;
alter table audit_link drop constraint audit_link_event_id_fkey;
