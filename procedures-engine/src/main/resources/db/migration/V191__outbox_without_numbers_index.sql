-- Decision 45: of two indexes in the order of the numbers the planner took the one over all rows, and every claim read everything that had
-- ever been sent before it came to what waits. What is sent is known by its message; numbers only order what is open.
alter table outbox drop constraint outbox_pkey, drop constraint outbox_message_id_key, add primary key (message_id);
-- Only the single window is asked about by dossier, its closed ones included.
drop index outbox_by_key;
create index outbox_by_key on outbox (order_key, id) where partner = 'SINGLE_WINDOW';
