-- An accepted amendment is a new version of a dossier that no officer waits for any more; its people are asked about all the same. It stands
-- here from the transaction of the acceptance on, without a number of people until the relay has put them down.
alter table screening_round alter column people drop not null;
alter table citizen_round alter column people drop not null;
-- its citizens are asked about although the dossier is decided
alter table citizen_round add column amended boolean not null default false;
create index screening_round_due on screening_round (at) where people is null;
create index citizen_round_due on citizen_round (at) where people is null;
grant update on screening_round, citizen_round to ${app_role};
