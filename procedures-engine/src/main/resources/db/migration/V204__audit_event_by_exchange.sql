-- The deed that keeps the fingerprints of one archived exchange, for whoever exports it.
create index audit_event_exchange on audit_event ((facts->>'exchange')) where facts->>'exchange' is not null;
