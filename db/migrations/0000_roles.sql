-- Two roles, neither of which owns a table. They can log in because a distributed Postgres reaches its
-- workers as the current role; they have no password, so nobody can until an administrator sets one.
do $$ begin
  create role evenkeel_app login noinherit;
exception when duplicate_object or unique_violation then null; end $$;
--> statement-breakpoint
do $$ begin
  create role evenkeel_system login noinherit;
exception when duplicate_object or unique_violation then null; end $$;
--> statement-breakpoint
do $$ begin
  execute format('grant evenkeel_app, evenkeel_system to %I', current_user);
end $$;
--> statement-breakpoint
create function app_become(role_name text, organization uuid, person uuid, roles text) returns void
language plpgsql as $$
begin
  if role_name not in ('evenkeel_app', 'evenkeel_system') then
    raise exception 'app_become: unknown role';
  end if;
  execute format('set local app.organization_id = %L', coalesce(organization::text, ''));
  execute format('set local app.person_id = %L', coalesce(person::text, ''));
  execute format('set local app.roles = %L', coalesce(roles, ''));
  execute format('set local role %I', role_name);
end $$;
--> statement-breakpoint
revoke all on function app_become(text, uuid, uuid, text) from public;
