-- Devices at the gate: enrolled once by a commander's code, each with a key of its own that never leaves it (reliability.md T38).
create table gate_invitation (
    digest text primary key,
    unit text not null,
    name text not null check (length(name) between 1 and 60),
    madeby text not null,
    madeat timestamptz not null,
    expiresat timestamptz not null,
    usedat timestamptz
);
grant select, insert, update, delete on gate_invitation to ${app_role};

create table gate_device (
    id uuid primary key,
    unit text not null,
    name text not null,
    publickey bytea not null check (length(publickey) <= 200),
    enrolledat timestamptz not null,
    enrolledby text not null,
    invitedby text not null,
    revokedat timestamptz,
    revokedby text,
    -- what it last said of itself
    contactat timestamptz,
    listsequence bigint,
    listissuedat timestamptz,
    battery integer,
    waiting integer,
    version integer not null
);
create index gate_device_unit on gate_device (unit);
grant select, insert, update on gate_device to ${app_role};

-- Who stood at the gate with which device: what a device did without a network is the deed of whoever had the shift.
create table gate_shift (
    id uuid primary key,
    device uuid not null references gate_device deferrable initially deferred,
    account uuid not null,
    username text not null,
    officername text not null,
    unit text not null,
    begunat timestamptz not null,
    lateuntil timestamptz not null
);
create index gate_shift_device on gate_shift (device);
grant select, insert on gate_shift to ${app_role};

-- A token that a device was given ends with the device.
alter table access_token add column device uuid;
create index access_token_device on access_token (device) where device is not null;

alter table gate_event
    -- CHECK, DENIAL or OVERRIDE of a check, DUTY for who needs no permit, FAILURE of a reader
    add column kind text not null default 'CHECK',
    -- the check that a denial or an override is about
    add column about uuid,
    add column device uuid references gate_device deferrable initially deferred,
    add column counter bigint,
    add column shift uuid references gate_shift deferrable initially deferred,
    -- when the portal was told; null for what it judged itself in the same moment
    add column receivedat timestamptz,
    -- what the portal says of it afterwards
    add column checkedcolour text,
    add column checkedreasons text,
    -- who may let the person pass all the same
    add column overrideby text not null default 'NOBODY',
    -- why in the guard's words or by a code, and who else decided
    add column note text check (length(note) <= 300),
    add column second text,
    -- from the first decoded frame to the verdict
    add column millis integer check (millis >= 0),
    add column listissuedat timestamptz;
create unique index gate_event_counter on gate_event (device, counter) where device is not null;
create index gate_event_about on gate_event (about) where about is not null;
create index gate_event_contradicted on gate_event (unit, at desc) where checkedcolour = 'RED' and colour <> 'RED';
