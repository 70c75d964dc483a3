-- A paper that somebody sends is looked for by its bytes: as it left the house, or with any of its additions.
create index paper_fingerprint on paper (fingerprint);
alter table paper_addition add column fingerprint text;
alter table paper_addition add column proven boolean;
update paper_addition a set fingerprint = w.fingerprint, proven = w.proven from (
    select b.paper, b.no,
        encode(sha256(p.pdf || string_agg(b.bytes, ''::bytea) over upto), 'hex') as fingerprint,
        bool_or(position('/DSS'::bytea in b.bytes) > 0) over upto as proven
    from paper_addition b join paper p on p.id = b.paper
    window upto as (partition by b.paper order by b.no)
) w where w.paper = a.paper and w.no = a.no;
alter table paper_addition alter column fingerprint set not null;
alter table paper_addition alter column proven set not null;
create index paper_addition_fingerprint on paper_addition (fingerprint);

-- Which signatures the PDFs carry that come with dossiers, found out once, outside of any transaction of the filer's.
create table attachment_examination (
    attachment uuid primary key references attachment deferrable initially deferred,
    dueat timestamptz,
    leased_until timestamptz,
    tries integer not null default 0,
    fault text
);
create index attachment_examination_due on attachment_examination (dueat) where dueat is not null;
grant select, insert, update on attachment_examination to ${app_role};

create table attachment_signature (
    attachment uuid not null references attachment_examination deferrable initially deferred,
    no integer not null,
    name text not null,
    serial text not null,
    signedat timestamptz,
    defect text,
    primary key (attachment, no)
);
grant select, insert on attachment_signature to ${app_role};

insert into attachment_examination (attachment, dueat)
    select id, now() from attachment
    where substring(content from 1 for 5) = '%PDF-'::bytea and position('/ByteRange'::bytea in content) > 0;
