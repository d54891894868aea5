import type { Outcome } from "./asking";
import { ROLES, type Role } from "./roles";

/** What each role gets. */
export type Who = Readonly<Record<Role, Outcome>>;

export interface TypeRows {
  /** The way to an object of the type; `@` stands for its fields. */
  readonly at: string;
  /** Of the objects there only the one with this `id`: the coachee's membership. */
  readonly only?: "coachee";
  /** The mutation that returns it, with `@` for the fields. Then `at` is what it returns. */
  readonly from?: string;
  /** Names of fields, and who gets them. */
  readonly rows: Readonly<Record<string, Who>>;
}

export type Rows = Readonly<Record<string, TypeRows>>;

const named = (roles: string) => roles.split(" ").filter((name) => name !== "") as Role[];

/**
 * `shown` to these roles. To others what `rest` says, or else: sign in, to nobody; FORBIDDEN, to tokens;
 * NOT_FOUND, to the others.
 */
export function who(
  shown: string,
  rest: Partial<Record<string, Outcome>> = {},
  others: Outcome = "NOT_FOUND",
): Who {
  const usual = (role: Role) =>
    role === "nobody" ? "UNAUTHENTICATED" : role.startsWith("token") ? "FORBIDDEN" : others;
  const row = new Map<Role, Outcome>(ROLES.map((role) => [role, usual(role)]));
  for (const [roles, outcome] of Object.entries(rest))
    for (const role of named(roles)) row.set(role, outcome as Outcome);
  for (const role of named(shown)) row.set(role, "shown");
  return Object.fromEntries(row) as Who;
}

/** The same, with other outcomes for these roles. */
export const but = (row: Who, change: Partial<Record<string, Outcome>>): Who => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(change).flatMap(([roles, outcome]) => named(roles).map((role) => [role, outcome])),
  ),
});

export const COACHEES = "coachee coacheeOfSecret coacheeOfPast";
export const COACHES = "coach coachOfSecret coachOfPast";
export const TOKENS = "token tokenOfSecret tokenElsewhere";
export const ADMINS = "admin adminOfSecret adminElsewhere";
const SPONSORS = "sponsor sponsorOfSecret sponsorElsewhere";
export const PEOPLE = `${COACHEES} ${COACHES} ${ADMINS} ${SPONSORS} otherCoachee otherCoach coacheeElsewhere coachElsewhere`;
/** May list the members of their own organization. */
export const LISTERS = `${ADMINS} ${SPONSORS} ${TOKENS}`;

/** The two people of an engagement, whatever the agreement says. */
export const PAIR = who(`${COACHEES} ${COACHES}`);
/** The coachee, and the coach if the agreement says so and while the engagement is open. */
export const RESULTS = who(`${COACHEES} coach`);
/** The same on the way through the engagement, where what is kept private is simply not there. */
export const LISTED_RESULTS = but(PAIR, { "coachOfSecret coachOfPast": "nothing" });
/** Everyone who is signed in, about their own organization. */
export const MEMBERS = who(`${PEOPLE} ${TOKENS}`);
/** Everyone who has signed in as a person, about themselves. */
export const SELVES = who(PEOPLE, { [`nobody ${TOKENS}`]: "nothing" });
