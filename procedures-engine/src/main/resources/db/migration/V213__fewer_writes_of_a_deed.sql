-- What every deed writes beside itself (decision 45). The number of a link keeps the chain from forking; nobody looks for a hash, and
-- hashes go all over their index.
alter table audit_link drop constraint audit_link_hash_key;

-- Deeds lie in the table in the order of time: where a time is needs ranges of pages, not an entry for each deed.
drop index audit_event_at;
create index audit_event_at on audit_event using brin (at) with (pages_per_range = 32, autosummarize = on);
