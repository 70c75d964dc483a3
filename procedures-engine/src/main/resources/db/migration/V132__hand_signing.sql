-- Signing with a key in the signer's own hands: a code of a quarter of an hour for several filed versions, or for several papers of an officer. The code itself is known to its holder only.
create table hand_session (
    digest text primary key,
    account uuid not null,
    company uuid,
    kind text not null,
    openedat timestamptz not null,
    expiresat timestamptz not null check (expiresat > openedat),
    chain text,
    preparedat timestamptz,
    usedat timestamptz,
    check ((chain is null) = (preparedat is null)),
    check (usedat is null or chain is not null)
);
create index hand_session_expiry on hand_session (expiresat);
grant select, insert, update, delete on hand_session to ${app_role};

create table hand_item (
    session text not null references hand_session on delete cascade,
    no integer not null,
    subject uuid not null,
    versionno integer not null,
    primary key (session, no)
);
grant select, insert, delete on hand_item to ${app_role};
