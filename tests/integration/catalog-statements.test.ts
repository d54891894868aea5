import { beforeAll, describe, expect, it, vi } from "vitest";
import { signInSession } from "@/db/schema";
import { listening } from "@/db/statements";
import { type Member, type Viewer, withSystem } from "@/db/viewer";
import { execute } from "@/graphql/execute";
import { signIn } from "@/lib/auth/mutations";
import { viewerOfSession } from "@/lib/auth/queries";
import { hashOf, newSecret } from "@/lib/auth/secrets";
import { publishRelease } from "@/lib/releases/mutations";
import { Asker } from "../matrix/asking";
import { EXPECTED } from "../matrix/expectations";
import { MUTATIONS } from "../matrix/mutations";
import type { Place } from "../matrix/roles";
import { withoutOrganization } from "../support/arms";
import { pageQueries } from "../support/canaries";
import { tenantTables } from "../support/catalog";
import { withDatabase } from "../support/database";
import { undone } from "../support/walls";
import { aWorld, type Tenant } from "../support/world";

vi.mock("@/lib/auth/password", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  passwordMatches: async () => true,
}));

withDatabase();

/** The address of a member, and a sign-in of theirs. */
async function aSignIn({ personId, organizationId }: Member) {
  const session = newSecret();
  await withSystem("test", (db) =>
    db.insert(signInSession).values({
      ...{ tokenHash: hashOf(session), personId, organizationId },
      expiresAt: new Date(Date.now() + 3_600_000),
    }),
  );
  return { email: `${personId}@example.org`, session };
}

describe("the reader of statements", () => {
  const tenant = ["goal", "plan", "check_in", "organization"];
  it.each<[string, string, string[]]>([
    ["a plain one", `select "id" from "goal" where ("goal"."organization_id" = $1 and "goal"."id" = $2)`, []],
    ["one that names it nowhere", `select "id" from "goal" where "goal"."id" = $1`, ["goal"]],
    [
      "one that only compares columns",
      `select 1 from "goal" where "goal"."organization_id" = "x"."y"`,
      ["goal"],
    ],
    [
      "a join that carries it along",
      `select 1 from "goal" inner join "plan" on "plan"."organization_id" = "goal"."organization_id" where "goal"."organization_id" = $1`,
      [],
    ],
    [
      "a join that does not",
      `select 1 from "goal" inner join "plan" on "plan"."id" = "goal"."plan_id" where "goal"."organization_id" = $1`,
      ["plan"],
    ],
    [
      "a lateral arm that leaves it to the arm around it",
      `select * from (select "id" from "goal" where "goal"."organization_id" = $1) "of" cross join lateral (select * from "check_in" where "check_in"."goal_id" = "of"."id" limit $2) "newest"`,
      ["check_in"],
    ],
    [
      "an exists that leaves it out",
      `delete from "plan" where ("plan"."organization_id" = $1 and not exists (select 1 from "goal" where "goal"."plan_id" = $2))`,
      ["goal"],
    ],
    [
      "one side of a union",
      `select 1 from "goal" where "goal"."organization_id" = $1 union all select 1 from "plan" where true`,
      ["plan"],
    ],
    ["an alias", `select 1 from "goal" "later" where "later"."organization_id" = $1`, []],
    ["an alias of another", `select 1 from "goal" "later" where "goal"."organization_id" = $1`, ["goal"]],
    ["an insert", `insert into "goal" ("organization_id", "id") values ($1, $2)`, []],
    ["an insert without", `insert into "goal" ("id") values ($1)`, ["goal"]],
    ["an update", `update "goal" set "state" = $1 where "goal"."organization_id" = $2`, []],
    ["an update without", `update "goal" set "organization_id" = $1 where "goal"."id" = $2`, ["goal"]],
    ["the organization by its id", `select "name" from "organization" where "organization"."id" = $1`, []],
    [
      "the organization by another column",
      `select 1 from "organization" where "organization"."name" = $1`,
      ["organization"],
    ],
    ["a global table", `select 1 from "person" where "person"."id" = $1`, []],
  ])("sees %s", (_what, statement, tables) => {
    expect(withoutOrganization(statement, tenant)).toEqual(tables);
  });
});

describe("every statement names the organization in each of its arms", () => {
  let one: Tenant;
  let tenant: string[];
  beforeAll(async () => {
    tenant = await tenantTables();
    ({ one } = await aWorld());
  }, 120_000);

  const viewers = (): Viewer[] => [one.open.coachee, one.coach, one.sponsor, one.admin, one.token];

  /** Statements of the work that do not, each once; `least` says how many kinds there must be at all. */
  async function lax(work: () => Promise<void>, least: number): Promise<string[]> {
    const { statements } = await listening(work);
    const kinds = [...new Set(statements)];
    expect(kinds.length).toBeGreaterThan(least);
    return kinds.flatMap((statement) =>
      withoutOrganization(statement, tenant).map((table) => `${table} in ${statement}`),
    );
  }

  it("of every field", async () => {
    const found = await lax(async () => {
      for (const viewer of viewers()) {
        const asker = new Asker({ viewer, pair: one.open, tenant: one });
        for (const [name, rows] of Object.entries(EXPECTED))
          if (!rows.from) await asker.ask(name.split(" ")[0] as string, rows);
      }
    }, 30);
    expect(found).toEqual([]);
  }, 120_000);

  it("of every mutation", async () => {
    const found = await lax(async () => {
      for (const viewer of viewers())
        for (const { document, variables } of Object.values(MUTATIONS)) {
          const place: Place = { viewer, pair: one.open, tenant: one };
          await undone(() => execute(viewer, { query: document, variables: variables(place) }));
        }
    }, 30);
    expect(found).toEqual([]);
  }, 120_000);

  it("of the pages", async () => {
    const { engagementId, assessments, goals, threadId } = one.open;
    const ids = [engagementId, assessments.submitted, goals.self, threadId];
    const found = await lax(async () => {
      for (const { text, ids: names } of pageQueries())
        for (const viewer of viewers())
          for (const id of names.length > 0 ? ids : [undefined])
            await execute(viewer, {
              query: text,
              variables: Object.fromEntries(names.map((name) => [name, id])),
            });
    }, 20);
    expect(found).toEqual([]);
  }, 120_000);

  it("but those of a sign-in, which is known before its organization is", async () => {
    const { email, session } = await aSignIn(one.open.coachee);
    const { statements } = await listening(async () => {
      await signIn({ email, password: "any" }, { place: "here", now: new Date() });
      await viewerOfSession(session, new Date());
    });
    const found = statements.flatMap((statement) => withoutOrganization(statement, tenant));
    // Once a sign-in, which organizations; at each request, by the session's own columns.
    expect(found).toEqual(["membership", "membership", "organization"]);
  });

  it("of a release", async () => {
    const found = await lax(async () => {
      await publishRelease(one.organizationId, new Date());
    }, 5);
    expect(found).toEqual([]);
  });
});
