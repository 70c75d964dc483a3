-- A device stands at an automated lane only while a commander wants it so; without a moment it doesn't.
alter table gate_device
    add column lanesince timestamptz,
    add column laneby text;
