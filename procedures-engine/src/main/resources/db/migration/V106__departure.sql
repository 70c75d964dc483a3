-- When the ship has left, as its agent reports it.
alter table port_call add column leftat timestamptz;
alter table port_call add constraint port_call_left check (leftat is null or phase = 'LEFT');
