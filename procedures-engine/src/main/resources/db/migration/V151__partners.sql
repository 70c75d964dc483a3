-- The outbox serves more than one partner: each has its own queue, and one that is down holds up nobody else.
alter table outbox add column partner text not null default 'SINGLE_WINDOW';
alter table outbox alter column partner drop default;
-- since when it waits: what a device reports late has happened long before
alter table outbox add column added_at timestamptz not null default now();
-- what the partner signed that it has received
alter table outbox add column receipt text;
drop index outbox_open;
create index outbox_open on outbox (partner, id) where done_at is null;
drop index outbox_done;
create index outbox_done on outbox (partner, done_at) where done_at is not null;
