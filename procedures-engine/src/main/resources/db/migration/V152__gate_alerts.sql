-- The few checks that the duty officer is told of.
create index gate_event_alert on gate_event (unit, at desc) where reasons like '%ALERT%' or checkedreasons like '%ALERT%';
