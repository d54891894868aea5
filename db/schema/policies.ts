import { type SQL, sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/**
 * Row-level security in words. Each policy reads its own row and the settings of `app_become`, nothing
 * else: no sub-select, no function that reads a table. One permissive policy for each table, command
 * and role. See docs/security.md, "The second wall".
 */
export const appRole = pgRole("evenkeel_app").existing();
export const systemRole = pgRole("evenkeel_system").existing();

const setting = (name: string) => sql.raw(`nullif(current_setting('app.${name}', true), '')`);

/** The row belongs to the viewer's organization. Unset means no rows. */
export const ownOrganization = sql`organization_id = ${setting("organization_id")}::uuid`;

/** The column names the viewer. Null when a token looks, so never true. */
export const isMe = (column: string) => sql`${sql.raw(column)} = ${setting("person_id")}::uuid`;

/** The viewer holds one of the roles in this organization. */
export const holds = (...roles: string[]) =>
  sql.join(
    roles.map((role) => sql.raw(`'${role}' = any(string_to_array(current_setting('app.roles', true), ','))`)),
    sql` or `,
  );

export const either = (...conditions: SQL[]) => sql`(${sql.join(conditions, sql` or `)})`;
export const both = (...conditions: SQL[]) => sql`(${sql.join(conditions, sql` and `)})`;

type Rules = { select?: SQL; insert?: SQL; update?: SQL; delete?: SQL };

/**
 * The policies of one tenant table: what is not named is refused. The system role (jobs, sign-in,
 * releases) sees every row; it is reached only through `withSystem(reason, …)`.
 */
export function policies(table: string, rules: Rules, organization: SQL = ownOrganization) {
  const made = [
    pgPolicy(`${table}_system`, {
      for: "all",
      to: systemRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ];
  const within = (rule: SQL) => sql`${organization} and ${rule}`;
  if (rules.select)
    made.push(pgPolicy(`${table}_select`, { for: "select", to: appRole, using: within(rules.select) }));
  if (rules.insert)
    made.push(pgPolicy(`${table}_insert`, { for: "insert", to: appRole, withCheck: within(rules.insert) }));
  if (rules.update)
    made.push(
      pgPolicy(`${table}_update`, {
        for: "update",
        to: appRole,
        using: within(rules.update),
        withCheck: within(rules.update),
      }),
    );
  if (rules.delete)
    made.push(pgPolicy(`${table}_delete`, { for: "delete", to: appRole, using: within(rules.delete) }));
  return made;
}

/** The two people of an engagement; both columns are carried down to every row of coaching data. */
export const coachOrCoachee = either(isMe("coach_id"), isMe("coachee_id"));
