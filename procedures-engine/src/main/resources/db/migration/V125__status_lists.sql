-- The signed lists of permits that let nobody pass (gate.md 4), as they were issued; the newest ones are kept for deltas.
create table status_list_issue (
    list integer not null,
    sequence bigint not null check (sequence > 0),
    issuedat timestamptz not null,
    nextat timestamptz not null check (nextat > issuedat),
    fingerprint text not null,
    head text not null,
    bits bytea not null,
    primary key (list, sequence)
);
grant select, insert, delete on status_list_issue to ${app_role};

-- What a list said that was issued before the database was restored: it holds on until an officer resumes the permit or it expires.
create table status_list_held (
    list integer not null,
    statusindex integer not null,
    primary key (list, statusindex)
);
grant select, insert, delete on status_list_held to ${app_role};
