-- What is written behind a signed paper later: what is known about its certificates, archive time stamps. The paper itself stays as it left the house.
create table paper_addition (
    paper uuid not null references paper,
    no integer not null,
    bytes bytea not null,
    until timestamptz not null,
    madeat timestamptz not null,
    primary key (paper, no)
);
grant select, insert on paper_addition to ${app_role};

create table paper_preservation (
    paper uuid primary key references paper deferrable initially deferred,
    signedat timestamptz not null,
    stamped boolean not null,
    until timestamptz,
    dueat timestamptz not null,
    tries integer not null default 0,
    fault text,
    leased_until timestamptz
);
create index paper_preservation_due on paper_preservation (dueat);
create index paper_preservation_unstamped on paper_preservation (signedat) where not stamped;
grant select, insert, update on paper_preservation to ${app_role};

insert into paper_preservation (paper, signedat, stamped, dueat) select id, signedat, true, now() from paper;
