-- How somebody came through an automated lane: how it ended and how long each stage took, in milliseconds. Of a face only how alike
-- it was, in per cent; no picture is kept anywhere.
create table gate_lane_passage (
    event uuid primary key references gate_event deferrable initially deferred,
    device uuid not null references gate_device deferrable initially deferred,
    unit text not null,
    at timestamptz not null,
    outcome text not null,
    permitmillis integer check (permitmillis >= 0),
    documentmillis integer check (documentmillis >= 0),
    facemillis integer check (facemillis >= 0),
    barriermillis integer check (barriermillis >= 0),
    similarity integer check (similarity between 0 and 100)
);
create index gate_lane_passage_unit on gate_lane_passage (unit, at);
grant select, insert on gate_lane_passage to ${app_role};
