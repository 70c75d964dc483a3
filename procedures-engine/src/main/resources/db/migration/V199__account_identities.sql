-- Accounts of companies' people that an identity provider opens (OpenID Connect): one identity opens one account.
create table account_identity (
    account uuid primary key references account deferrable initially deferred,
    issuer text not null check (length(issuer) between 1 and 300),
    subject text not null check (length(subject) between 1 and 255),
    linked_at timestamptz not null,
    linked_by text not null,
    unique (issuer, subject)
);
grant select, insert, delete on account_identity to ${app_role};
