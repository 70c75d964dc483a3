-- This key locked the permit's row at each check, so that the database wrote it once more, though nobody may ever delete a permit: the
-- application has no right to (decision 45).
alter table gate_event drop constraint gate_event_permit_fkey;
