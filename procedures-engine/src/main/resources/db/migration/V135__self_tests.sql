-- A filer's test of everything that signing needs: how far the program beside the key came within a quarter of an hour. Nothing is signed by it.
create table self_test (
    digest text primary key,
    account uuid not null,
    company uuid not null,
    challenge text not null,
    openedat timestamptz not null,
    expiresat timestamptz not null check (expiresat > openedat),
    passed text,
    faulty text,
    faultkey text,
    check ((faulty is null) = (faultkey is null))
);
create index self_test_account on self_test (account, openedat);
create index self_test_expiry on self_test (expiresat);
grant select, insert, update, delete on self_test to ${app_role};
