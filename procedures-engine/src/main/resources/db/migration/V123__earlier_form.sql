-- What was typed for a version of a form that is no longer valid, kept whole beside what went on with the valid one.
alter table declaration
  add column earlierform text,
  add column earlieranswers jsonb,
  add check ((earlierform is null) = (earlieranswers is null));
