-- An officer's certificate lies behind a PIN: what it says is kept when the officer opens a sitting.
create table officer_certificate (
    account uuid primary key,
    username text not null,
    subject text not null,
    serial text not null,
    issuer text not null,
    intoken boolean not null,
    place text not null,
    validfrom timestamptz not null,
    validuntil timestamptz not null
);
grant select, insert, update on officer_certificate to ${app_role};

-- That a certificate is about to end is told once at each step.
create table key_warning (
    issuer text not null,
    serial text not null,
    days integer not null,
    warnedat timestamptz not null,
    primary key (issuer, serial, days)
);
grant select, insert on key_warning to ${app_role};
