-- The day on which a company's account was last used, and the warnings before an unused one lapses (Decision 15/2019, article 8).
-- Apart from the account, so that using it never waits for what is done with it.
create table account_use (
  account      uuid primary key references account deferrable initially deferred,
  last_used    date,
  -- the last warning that was given: this many days before it lapses
  warned_days  integer check (warned_days > 0),
  -- when it is to be looked at again; never if nothing more will come
  next_step_at timestamptz,
  -- the last time that use took back a warning, and since when it had been unused
  cleared_at   timestamptz,
  unused_since date,
  check ((cleared_at is null) = (unused_since is null))
);
create index account_use_next_step_at on account_use (next_step_at) where next_step_at is not null;
grant select, insert, update on account_use to ${app_role};
