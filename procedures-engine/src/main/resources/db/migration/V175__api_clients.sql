-- Software of companies that comes with a key of its own instead of a name and a password (RFC 7523). Each is an account of the company.
alter table account add column technical boolean not null default false;
alter table account add constraint account_technical_without_password check (not technical or password_hash is null);

create table api_client (
    id uuid primary key references account deferrable initially deferred,
    company uuid not null references company deferrable initially deferred,
    scopes text not null check (scopes <> ''),
    -- public key as JSON Web Key (RFC 7517) and how its holder names it
    jwk text not null check (length(jwk) between 1 and 4000),
    kid text not null check (length(kid) between 1 and 100),
    thumbprint text not null,
    key_since timestamptz not null,
    created_at timestamptz not null,
    created_by text not null,
    token_at timestamptz,
    off_at timestamptz,
    off_by text,
    version integer not null,
    check ((off_at is null) = (off_by is null))
);
create index api_client_company on api_client (company);
grant select, insert, update on api_client to ${app_role};

-- What was shown once isn't taken again; kept for as long as it would be taken.
create table api_assertion_used (
    client uuid not null references api_client deferrable initially deferred,
    jti text not null,
    expires timestamptz not null,
    primary key (client, jti)
);
create index api_assertion_used_expires on api_assertion_used (expires);
grant select, insert, delete on api_assertion_used to ${app_role};

-- What a client may do with its token; null for people's tokens, which their roles alone limit.
alter table access_token add column scopes text check (scopes <> '');
