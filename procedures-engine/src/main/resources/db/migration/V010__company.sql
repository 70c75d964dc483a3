-- Companies whose people file: shipping agents, ship owners (domain.md 4.1).
create table company (
  id       uuid primary key,
  name     text not null check (length(name) between 1 and 200),
  tax_code text not null unique check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
  phone    text not null,
  email    text not null,
  address  text not null,
  created  timestamptz not null
);
grant select, insert, update on company to ${app_role};
