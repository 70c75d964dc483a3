create table account (
  id                   uuid primary key,
  username             text not null unique check (username = lower(username)),
  name                 text not null check (length(name) between 1 and 120),
  password_hash        text not null,
  roles                text not null check (roles <> ''),
  company              uuid references company (id) deferrable initially deferred,
  unit                 text,
  language             text not null check (language in ('vi', 'en')),
  must_change_password boolean not null,
  active               boolean not null,
  -- sessions and tokens that began earlier are over
  credentials_since    timestamptz not null,
  created              timestamptz not null,
  version              integer not null,
  check (company is null or unit is null)
);
create index account_company on account (company);
grant select, insert, update on account to ${app_role};
