-- What filers signed of what they filed (Circular 49/2017, article 4; Decision 15/2019, article 6): the frozen bytes and the signature over them.
create table dossier_signature (
    id uuid primary key,
    dossier uuid not null references dossier,
    versionno integer not null check (versionno > 0),
    payload bytea not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    jws text not null,
    signer text not null,
    serial text not null,
    signedat timestamptz not null,
    account uuid not null,
    accountname text not null,
    keptat timestamptz not null,
    unique (dossier, versionno)
);
grant select, insert on dossier_signature to ${app_role};
