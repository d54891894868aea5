import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { GLOBAL_TABLES, owned, tables, tenantTables } from "../support/catalog";
import { withDatabase } from "../support/database";

withDatabase();

/**
 * The second wall as the database has it, and what a distributed Postgres asks of the tables
 * (docs/architecture.md, "Ready for a distributed engine"). Read from the catalog, so that a table
 * somebody adds later is held to the same.
 */

let tenant: string[] = [];
beforeAll(async () => {
  tenant = await tenantTables();
});

/** `organization` is found by its own id; every other tenant table by `organization_id`. */
const keyOf = (table: string) => (table === "organization" ? "id" : "organization_id");

interface Policy {
  tablename: string;
  policyname: string;
  permissive: string;
  roles: string;
  cmd: string;
  qual: string | null;
  with_check: string | null;
}

const policies = () =>
  owned<Policy>(sql`
    select tablename, policyname, permissive, array_to_string(roles, ',') as roles, cmd, qual, with_check
    from pg_policies where schemaname = 'public'`);

const conditions = async () =>
  (await policies()).flatMap(({ policyname, qual, with_check }) =>
    [qual, with_check].filter((text) => text !== null).map((text) => ({ policyname, text })),
  );

describe("row-level security", () => {
  it("is on and forced for every tenant table", async () => {
    const walls = await owned<{ name: string; enabled: boolean; forced: boolean }>(sql`
      select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
      from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`);
    const open = walls.filter(({ name, enabled, forced }) => tenant.includes(name) && !(enabled && forced));
    expect(open).toEqual([]);
    expect(tenant.length).toBeGreaterThanOrEqual(19);
  });

  it("never has a restrictive policy: a distributed Postgres would make it a permissive one", async () => {
    const all = await policies();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ permissive }) => permissive !== "PERMISSIVE")).toEqual([]);
  });

  it("has one policy at most for a table, a command and a role, since several are OR-ed", async () => {
    const spots = (await policies()).flatMap(({ tablename, roles, cmd }) => {
      const commands = cmd === "ALL" ? ["SELECT", "INSERT", "UPDATE", "DELETE"] : [cmd];
      return roles.split(",").flatMap((role) => commands.map((command) => `${tablename} ${command} ${role}`));
    });
    expect(spots.filter((spot, i) => spots.indexOf(spot) !== i)).toEqual([]);
    expect(spots.filter((spot) => !/ evenkeel_(app|system)$/.test(spot))).toEqual([]);
  });

  it("states the organization in every policy of a viewer, with settings that may be unset", async () => {
    const lax = (await policies())
      .filter(({ roles }) => roles === "evenkeel_app")
      .flatMap(({ policyname, tablename, qual, with_check }) =>
        [qual, with_check]
          .filter((text) => text !== null)
          .filter((text) => {
            const setting = "NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid";
            return !text.startsWith(`((${keyOf(tablename)} = (${setting})`);
          })
          .map((text) => `${policyname}: ${text}`),
      );
    expect(lax).toEqual([]);
  });

  it("reads its own row and settings only: no sub-select, no function of ours", async () => {
    const known = ["NULLIF", "current_setting", "string_to_array", "ANY", "AND", "OR"];
    const found = (await conditions()).filter(({ text }) => {
      const called = [...text.matchAll(/(\w+) ?\(/g)].map(([, name]) => name as string);
      return /\b(select|exists|from|join)\b/i.test(text) || called.some((name) => !known.includes(name));
    });
    expect(found).toEqual([]);
  });
});

describe("keys", () => {
  it("of tenant tables lead with the organization, and so do their indexes", async () => {
    const indexes = await owned<{ name: string; table: string; leads: string | null }>(sql`
      select i.relname as name, t.relname as "table", a.attname as leads
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid and t.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]`);
    const others = indexes.filter(({ table, leads }) => tenant.includes(table) && leads !== keyOf(table));
    // In which organizations somebody is a member is asked once a sign-in, before one is known.
    expect(others.map(({ name }) => name)).toEqual(["membership_by_person"]);
  });

  it("of tenant tables exist: one primary key each", async () => {
    const keyed = await owned<{ name: string }>(sql`
      select t.relname as name from pg_index x
      join pg_class t on t.oid = x.indrelid and t.relnamespace = 'public'::regnamespace
      where x.indisprimary`);
    expect(keyed.map(({ name }) => name).sort()).toEqual(await tables());
  });

  interface Reference {
    name: string;
    child: string;
    parent: string;
    columns: string;
    referenced: string;
    deletes: string;
    updates: string;
  }
  const references = () =>
    owned<Reference>(sql`
      select c.conname as name, child.relname as child, parent.relname as parent,
        c.confdeltype as deletes, c.confupdtype as updates,
        (select string_agg(a.attname, ',' order by k.place) from unnest(c.conkey) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
        (select string_agg(a.attname, ',' order by k.place) from unnest(c.confkey) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as referenced
      from pg_constraint c
      join pg_class child on child.oid = c.conrelid
      join pg_class parent on parent.oid = c.confrelid
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace`);

  it("between tenant tables carry the organization, so that nothing can point across", async () => {
    const all = await references();
    expect(all.length).toBeGreaterThan(15);
    const across = all
      .filter(({ child, parent }) => tenant.includes(child) && tenant.includes(parent))
      .filter(
        ({ parent, columns, referenced }) =>
          columns.split(",")[0] !== "organization_id" || referenced.split(",")[0] !== keyOf(parent),
      );
    expect(across).toEqual([]);
  });

  it("never point from a global table into an organization", async () => {
    const into = (await references()).filter(
      ({ child, parent }) => GLOBAL_TABLES.includes(child) && tenant.includes(parent),
    );
    expect(into).toEqual([]);
  });

  it("never set columns to null or a default, and never change along", async () => {
    const moving = (await references()).filter(
      ({ deletes, updates }) => ["n", "d"].includes(deletes) || updates !== "a",
    );
    expect(moving).toEqual([]);
  });

  it("are uuids made by the application: no sequence, no identity, no generated organization", async () => {
    const made = await owned(sql`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public'
        and (is_identity = 'YES' or column_default like 'nextval%' or column_default like '%random_uuid%'
          or (column_name = 'organization_id' and is_generated <> 'NEVER'))`);
    expect(made).toEqual([]);
  });
});

describe("the database", () => {
  it("has nothing that runs by itself, and nothing that reads past the wall", async () => {
    const triggers = await owned(sql`
      select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and c.relnamespace = 'public'::regnamespace`);
    const rules = await owned(sql`select rulename from pg_rules where schemaname = 'public'`);
    const views = await owned(sql`
      select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
        and not coalesce(reloptions::text like '%security_invoker=true%', false)`);
    const definers = await owned(sql`
      select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`);
    const heirs = await owned(sql`
      select inhrelid::regclass::text from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where c.relkind = 'r' and not c.relispartition`);
    const enums = await owned(sql`
      select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`);
    expect({ triggers, rules, views, definers, heirs, enums }).toEqual({
      triggers: [],
      rules: [],
      views: [],
      definers: [],
      heirs: [],
      enums: [],
    });
  });
});

describe("the viewer's role", () => {
  it("logs in, owns nothing, and has no way around the policies", async () => {
    const [role] = await owned(sql`
      select rolcanlogin, rolbypassrls, rolsuper, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*)::int from pg_class where relowner = r.oid) as tables,
        (select count(*)::int from pg_proc where proowner = r.oid) as functions,
        (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
        has_schema_privilege(r.oid, 'public', 'create') as creates
      from pg_roles r where rolname = 'evenkeel_app'`);
    expect(role).toEqual({
      rolcanlogin: true,
      rolbypassrls: false,
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      tables: 0,
      functions: 0,
      memberships: 0,
      creates: false,
    });
  });

  it("has no right on people, sign-ins, attempts and the ledger of releases, nor in any column of them", async () => {
    const closed = [...GLOBAL_TABLES, "release_ledger"];
    const rights = await owned(sql`
      select table_name, privilege_type from information_schema.role_column_grants
      where table_schema = 'public' and grantee in ('evenkeel_app', 'PUBLIC')
        and table_name in (${sql.join(
          closed.map((name) => sql`${name}`),
          sql`, `,
        )})`);
    expect(rights).toEqual([]);
  });

  it("changes only what a mutation changes, and never truncates", async () => {
    const rights = await owned<{ table_name: string; privilege_type: string }>(sql`
      select table_name, privilege_type from information_schema.role_table_grants
      where table_schema = 'public' and grantee in ('evenkeel_app', 'PUBLIC')`);
    const may = (right: string) =>
      rights
        .filter(({ privilege_type }) => privilege_type === right)
        .map(({ table_name }) => table_name)
        .sort();
    expect(may("DELETE")).toEqual(["comment", "goal", "thread"]);
    expect(may("UPDATE")).toEqual(["answer", "assessment", "comment", "goal", "thread", "thread_read"]);
    expect([...may("TRUNCATE"), ...may("REFERENCES"), ...may("TRIGGER")]).toEqual([]);
    expect(may("SELECT")).toEqual(tenant.filter((name) => name !== "release_ledger"));
  });

  it("cannot become another viewer, nor the system", async () => {
    const [found] = await owned(sql`
      select has_function_privilege('evenkeel_app', 'app_become(text,uuid,uuid,text)', 'execute') as may`);
    expect(found).toEqual({ may: false });
  });
});
