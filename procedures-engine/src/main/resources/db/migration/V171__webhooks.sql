-- Addresses to which a company has its events sent. Each is a cursor into the company's log: what lies behind its position was taken.
create table webhook (
    id uuid primary key,
    company uuid not null references company deferrable initially deferred,
    url text not null check (length(url) between 1 and 500),
    state text not null check (state in ('UNCONFIRMED', 'ON', 'OFF')),
    position bigint not null check (position >= 0),
    created_at timestamptz not null,
    created_by text not null,
    confirmed_at timestamptz,
    attempts integer not null default 0,
    failing_since timestamptz,
    next_try_at timestamptz not null default now(),
    claimed_by text,
    claimed_until timestamptz,
    delivered_at timestamptz,
    last_error text,
    off_reason text check (off_reason in ('GONE', 'FAILED_TOO_LONG')),
    unique (company, url),
    check ((state = 'OFF') = (off_reason is not null))
);
create index webhook_due on webhook (next_try_at) where state = 'ON';
grant select, insert, update, delete on webhook to ${app_role};
