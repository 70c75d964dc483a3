-- What the Ministry's public-service portal was last told of each dossier: it is told again when that changes.
create table public_result (
    dossier uuid primary key references dossier deferrable initially deferred,
    status text not null,
    at timestamptz not null
);
create index public_result_at on public_result (at);
grant select, insert, update on public_result to ${app_role};
