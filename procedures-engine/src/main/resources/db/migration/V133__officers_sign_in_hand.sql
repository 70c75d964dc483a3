-- What an officer has signed with a key in the own hands, until the agency has signed it, too.
alter table signing_job
    add column officersigned bytea,
    add column officerstamped boolean,
    add check ((officersigned is null) = (officerstamped is null));
grant update (officersigned, officerstamped) on signing_job to ${app_role};
create index signing_job_officer on signing_job (officer) where officerstamped is null;
