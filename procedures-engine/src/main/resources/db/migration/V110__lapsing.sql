-- What the timer looks for once a minute.
create index dossier_lapsing on dossier (movesat)
    where status in ('CONFIRMED', 'SUPPLEMENT_REQUESTED') and movement in ('DEPARTURE', 'CROSSING') and changes is null;
