-- A paper that comes in parts over a poor line. What isn't whole by its time is forgotten; evidence is only what it becomes, an attachment.
create table upload (
    dossier uuid not null references dossier deferrable initially deferred,
    id uuid not null,
    company uuid not null,
    kind text not null,
    rowno int not null,
    name text not null check (length(name) between 1 and 200),
    size int not null check (size between 1 and 5242880),
    fingerprint text not null,
    begunat timestamptz not null,
    expires timestamptz not null,
    completedat timestamptz,
    version int not null,
    primary key (dossier, id)
);
create index upload_open on upload (company, expires) where completedat is null;
create index upload_expires on upload (expires);

-- Once the paper is whole the bytes go and the fingerprint stays, so that a part that comes once more is still told from another one.
create table upload_part (
    dossier uuid not null,
    upload uuid not null,
    position int not null check (position >= 0 and position % 262144 = 0),
    content bytea check (length(content) between 1 and 262144),
    fingerprint text not null,
    primary key (dossier, upload, position),
    foreign key (dossier, upload) references upload on delete cascade
);

grant select, insert, update, delete on upload, upload_part to ${app_role};
