-- The application only uses what each migration grants it; the schema belongs to the owner role.
revoke all on schema public from public;
grant usage on schema public to ${app_role};
