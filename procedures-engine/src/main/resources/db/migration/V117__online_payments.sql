-- Payments through the national payment platform (domain.md 4.7). A dossier has one open order in a currency.
create table payment_order (
    id uuid primary key,
    dossier uuid not null references dossier deferrable initially deferred,
    amount bigint not null check (amount > 0),
    currency text not null,
    purpose text not null,
    status text not null check (status in ('ASKED', 'PENDING', 'PAID', 'FAILED', 'EXPIRED', 'REFUNDED')),
    flag text check (flag in ('DIFFERS', 'SURPLUS')),
    askedby uuid not null,
    askedbyname text not null,
    askedat timestamptz not null,
    gatewayorder text unique,
    payat text,
    expiresat timestamptz,
    receipt text,
    paidat timestamptz,
    refundaskedby uuid,
    refundreason text,
    refundaskedat timestamptz,
    refundedat timestamptz,
    nexttryat timestamptz not null,
    tries integer not null default 0,
    lasterror text,
    check ((status = 'PENDING') <= (gatewayorder is not null and expiresat is not null)),
    check ((status = 'PAID') <= (receipt is not null and paidat is not null)),
    check ((status = 'REFUNDED') <= (refundedat is not null))
);
create unique index payment_order_open on payment_order (dossier, currency) where status in ('ASKED', 'PENDING');
create index payment_order_dossier on payment_order (dossier);
-- what the timer asks the platform about
create index payment_order_errands on payment_order (nexttryat)
    where (status in ('ASKED', 'PENDING') and flag is null) or (refundaskedat is not null and status <> 'REFUNDED');
grant select, insert, update on payment_order to ${app_role};

-- What was paid online has no officer who recorded it; an order is counted once.
alter table fee_payment add column onlineorder uuid unique references payment_order deferrable initially deferred;
alter table fee_payment add column refundedat timestamptz;
alter table fee_payment alter column recordedby drop not null;
alter table fee_payment alter column recordedbyname drop not null;
alter table fee_payment add check ((onlineorder is null) = (recordedby is not null and recordedbyname is not null));
grant update (refundedat) on fee_payment to ${app_role};
