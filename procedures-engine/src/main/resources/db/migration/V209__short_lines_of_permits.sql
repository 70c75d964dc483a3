-- A permit replaces one, seldom two others; the thousand that the database takes for granted makes it plan for a table.
alter function permit_line(uuid) rows 2;
