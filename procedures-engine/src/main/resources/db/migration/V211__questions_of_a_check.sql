-- What a check at the gate asks beside the permit (decision 45). Functions, because their cost to the planner stays as it is while the tables
-- grow: the question around them keeps its lasting plan, and theirs is never made anew either.

-- The direction of the last passage that let somebody through and wasn't taken back; whoever has a permit in another's place and hasn't
-- passed by it yet has passed by the other.
create function last_passage(by_permit uuid, in_place_of uuid) returns text
    language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
    passed text;
begin
    select g.direction into passed from gate_event g
     where g.permit = by_permit and g.colour = 'GREEN'
       and not exists (select 1 from gate_event d where d.about = g.id and d.kind = 'DENIAL')
     order by g.at desc limit 1;
    if passed is null and in_place_of is not null then
        select g.direction into passed from gate_event g
         where g.permit in (select permit_line(in_place_of)) and g.colour = 'GREEN'
           and not exists (select 1 from gate_event d where d.about = g.id and d.kind = 'DENIAL')
         order by g.at desc limit 1;
    end if;
    return passed;
end $$;

-- The newest answer about a person, unless it is clear or an officer found nothing against them; null without any.
create function newest_alert(of_nationality text, of_document text) returns text
    language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
    return (select case when s.result = 'CLEAR' or s.decision = 'CLEARED' then 'NONE' else s.result end from screening s
             where s.nationality = of_nationality and s.documentnumber = of_document and s.answeredat is not null
             order by s.answeredat desc limit 1);
end $$;
