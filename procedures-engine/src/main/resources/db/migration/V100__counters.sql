create table counter (
    series text primary key,
    value bigint not null check (value > 0)
);
grant select, insert, update on counter to ${app_role};
