-- Two single windows, or two of their users, may count alike: a reference is one company's own.
drop index dossier_outside_reference;
create unique index dossier_outside_reference on dossier (company, outsidereference, procedurecode)
  where changes is null and outsidereference is not null and status <> 'WITHDRAWN';
