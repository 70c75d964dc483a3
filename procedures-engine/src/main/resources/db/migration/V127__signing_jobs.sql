-- What is to be signed, byte by byte, kept before a signature is asked for: a job that was broken off signs the same again.
create table signing_job (
    id uuid primary key,
    subject text not null unique,
    dossier uuid not null references dossier deferrable initially deferred,
    officer uuid not null,
    signername text not null,
    reason text not null,
    fingerprint text not null,
    sealdigits text,
    pdf bytea not null,
    askedat timestamptz not null
);
grant select, insert, delete on signing_job to ${app_role};
