-- An account is active, suspended or cancelled (Circular 49/2017, article 5; Decision 15/2019, article 8), and remembers the unit
-- that granted it. Before this, whatever was ended was ended for ever.
alter table account
  add state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'CANCELLED')),
  -- use wasn't remembered before, so that nobody is called unused for the time before this day
  add state_since  timestamptz not null default now(),
  -- when a suspension ends by itself, and what comes then
  add state_until  timestamptz,
  add state_next   text check (state_next in ('ACTIVE', 'CANCELLED')),
  add state_reason text,
  add state_text   text check (length(state_text) <= 500),
  add state_law    text,
  add state_by     text,
  add state_unit   text,
  add granted_by   text,
  add check ((state_until is null) = (state_next is null)),
  add check (state_until is null or state = 'SUSPENDED'),
  add check (state = 'ACTIVE' or state_reason is not null);
update account set state = 'CANCELLED', state_reason = 'ENDED_BEFORE' where not active;
alter table account drop column active;
alter table account alter column state drop default, alter column state_since drop default;
create index account_granted_by on account (granted_by);
create index account_state_until on account (state_until) where state_until is not null;
