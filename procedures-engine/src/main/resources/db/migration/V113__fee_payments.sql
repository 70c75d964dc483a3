-- Fees that were paid against a receipt (Circular 138/2016, 25/2021). A receipt is recorded once.
create table fee_payment (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    amount bigint not null check (amount > 0),
    currency text not null,
    receipt text not null,
    paidat timestamptz not null,
    recordedby uuid not null,
    recordedbyname text not null,
    unique (dossier, receipt)
);
grant select, insert on fee_payment to ${app_role};
