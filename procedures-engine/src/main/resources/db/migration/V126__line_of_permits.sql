-- A permit and all in whose place it comes, one after the other: who went ashore by the first comes back by the last.
create function permit_line(newest uuid) returns setof uuid language sql stable as $$
    with recursive line as (
        select id, replaces from permit where id = newest
        union all
        select p.id, p.replaces from permit p join line on p.id = line.replaces
    )
    select id from line
$$;
