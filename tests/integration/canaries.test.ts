import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Viewer } from "@/db/viewer";
import { execute } from "@/graphql/execute";
import { viewerOfToken } from "@/lib/auth/queries";
import { Asker } from "../matrix/asking";
import { EXPECTED } from "../matrix/expectations";
import { MUTATIONS } from "../matrix/mutations";
import type { Place } from "../matrix/roles";
import { dataAs } from "../support/as";
import { CANARY, canariesIn, pageQueries, plantCanaries } from "../support/canaries";
import { owned } from "../support/catalog";
import { withDatabase } from "../support/database";
import type { Pair } from "../support/pair";
import { undone } from "../support/walls";
import { aWorld, type Tenant } from "../support/world";

const { lines } = vi.hoisted(() => ({ lines: [] as string[] }));

// The real log, writing where the tests can read it.
vi.mock("@/lib/log", async (original) => {
  const real = await original<typeof import("@/lib/log")>();
  const log = real.logTo({ write: (line) => void lines.push(line) });
  log.level = "trace";
  return { ...real, log };
});
vi.mock("@/lib/auth/password", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  passwordMatches: async () => true,
}));

withDatabase();

/**
 * Every text of the second organization is one of its own. None of them may stand in anything that the first
 * one gets, whoever asks, whatever goes wrong (docs/security.md, "Canaries").
 */

let one: Tenant;
let two: Tenant;
let planted: string[];
/** What found its way out: the canary and the beginning of what it stood in. */
const out: string[] = [];

const watch = (text: string) => {
  for (const canary of canariesIn(text)) out.push(`${canary} in ${text.slice(0, 300)}`);
};

const send = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}) => {
  const executed = await execute(viewer, { query, variables });
  watch(JSON.stringify(executed));
  return executed.result;
};

const everyone = (): Viewer[] => [
  { kind: "nobody" },
  one.open.coachee,
  one.other.coachee,
  one.coach,
  one.otherCoach,
  one.sponsor,
  one.admin,
  one.token,
];

/** Ids of things of one pair, of every kind. */
const idsOf = ({ engagementId, assessments, goals, checkInId, threadId, comments, planId }: Pair) => [
  engagementId,
  planId,
  checkInId,
  threadId,
  ...Object.values(assessments),
  ...Object.values(goals),
  ...Object.values(comments),
];

beforeAll(async () => {
  ({ one, two } = await aWorld());
  planted = await plantCanaries(two.organizationId);
}, 120_000);

describe("the canaries", () => {
  it("stand in every text of the second organization, in none of the first, and can be seen", async () => {
    expect(planted.length).toBeGreaterThanOrEqual(35);
    expect(planted).toEqual(
      expect.arrayContaining([
        "comment.body",
        "goal.rungs",
        "assessment.page_times",
        "answer.item_key",
        "membership.name",
        "organization.name",
        "person.email",
        "api_token.token_hash",
        "release_ledger.ledger",
      ]),
    );
    const { viewer, organization } = await dataAs(
      two.open.coachee,
      `{ viewer { membership { name } engagement { plan { goals { statement rungs } } } }
        organization { name units(first: 1) { edges { node { name } } } } }`,
    );
    const seen = canariesIn(JSON.stringify({ viewer, organization }));
    for (const column of [
      "membership.name",
      "goal.statement",
      "goal.rungs",
      "organization.name",
      "unit.name",
    ])
      expect(seen.some((canary) => canary.startsWith(`${CANARY}-${column}-`))).toBe(true);
  });

  it("are found in a cursor too", async () => {
    const { organization } = await dataAs(
      two.admin,
      "{ organization { members(first: 1) { edges { cursor } } } }",
    );
    expect(canariesIn(JSON.stringify(organization))).not.toEqual([]);
  });
});

describe("nothing of the second organization", () => {
  it("is in any field of the schema, asked by its ids or by one's own", async () => {
    for (const viewer of everyone())
      for (const [pair, tenant] of [
        [one.open, one],
        [two.open, two],
      ] as const) {
        const asker = new Asker({ viewer, pair, tenant }, watch);
        for (const [name, rows] of Object.entries(EXPECTED))
          if (!rows.from) await asker.ask(name.split(" ")[0] as string, rows);
      }
    expect(out).toEqual([]);
  }, 300_000);

  it("is in the answer to any mutation that names its things, and none of them changes", async () => {
    for (const viewer of everyone())
      for (const { document, variables } of Object.values(MUTATIONS)) {
        const place: Place = { viewer, pair: two.open, tenant: two };
        await undone(() => send(viewer, document, variables(place)));
      }
    expect(out).toEqual([]);
  }, 300_000);

  const queries = pageQueries();

  it("is in any query of the pages", async () => {
    expect(queries.length).toBeGreaterThan(10);
    for (const { text, ids } of queries)
      for (const viewer of everyone())
        for (const id of ids.length > 0 ? [...idsOf(two.open), two.organizationId] : [undefined]) {
          const variables = Object.fromEntries(ids.map((name) => [name, id]));
          const { errors } = await send(viewer, text, variables);
          // A query that does not fit the schema would prove nothing.
          if (viewer.kind !== "nobody")
            expect(errors?.filter(({ extensions }) => extensions?.reason === "NOT_IN_SCHEMA") ?? []).toEqual(
              [],
            );
        }
    expect(out).toEqual([]);
  }, 300_000);

  it("is in what refuses a mistake that touches it", async () => {
    const coachee = one.open.coachee;
    const own = { id: one.open.goals.draft, version: 1 };
    const theirs = two.open;
    const cursor = async (viewer: Viewer, list: string) => {
      const data = await dataAs(viewer, `{ organization { ${list}(first: 1) { edges { cursor } } } }`);
      return data.organization[list].edges[0].cursor as string;
    };
    const mistakes: [Viewer, string, Record<string, unknown>][] = [
      // Leaning on a goal of theirs, answering in their thread, writing about each of their things.
      [
        coachee,
        `mutation ($id: ID!, $version: Int!, $input: GoalDraftInput!) {
          saveGoalDraft(id: $id, version: $version, input: $input) { id leansOn { statement } } }`,
        { ...own, input: { leansOnGoalId: theirs.goals.self } },
      ],
      ...[
        { threadId: theirs.threadId },
        { goalId: theirs.goals.self },
        { assessmentId: theirs.assessments.submitted },
        { checkInId: theirs.checkInId },
      ].map((about): [Viewer, string, Record<string, unknown>] => [
        coachee,
        "mutation ($input: NewCommentInput!) { writeComment(input: $input) { id } }",
        { input: { ...about, body: "x", share: true, requestKey: randomUUID() } },
      ]),
      // Going on in their lists.
      ...(await Promise.all(
        ["units", "members", "releases", "tokens"].map(
          async (list): Promise<[Viewer, string, Record<string, unknown>]> => [
            one.admin,
            `query ($after: String!) { organization { ${list}(first: 5, after: $after) { edges { cursor node { __typename } } } } }`,
            { after: await cursor(two.admin, list) },
          ],
        ),
      )),
      [coachee, "{ goal(id: [1]) { id } }", {}],
      [coachee, "query ($id: ID!) { goal(id: $id) { id } }", { id: `${theirs.goals.self}' or true --` }],
    ];
    for (const [viewer, query, variables] of mistakes) await send(viewer, query, variables);
    expect(out).toEqual([]);
  });

  it("opens by a token whose text names the other organization", async () => {
    const hex = two.organizationId.replaceAll("-", "");
    expect((await viewerOfToken(`evk_${hex}_${"A".repeat(43)}`, new Date())).kind).toBe("nobody");
  });
});

describe("what goes wrong unforeseen", () => {
  const typed = `${CANARY}-typed`;

  it.each<[string, string, Record<string, unknown>]>([
    [
      "comment",
      "mutation ($input: NewCommentInput!) { writeComment(input: $input) { id } }",
      { body: typed, share: true },
    ],
    [
      "goal",
      "mutation ($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) { draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) { id } }",
      { level: "self", statement: typed },
    ],
    ["api_token", `mutation { createToken(name: "${typed}", days: 9) { secret } }`, {}],
  ])(
    "while writing a %s is logged without what was typed, and answered without both",
    async (table, query, input) => {
      lines.length = 0;
      await undone(async (asOwner) => {
        await asOwner(() => owned(sql.raw(`revoke insert on "${table}" from evenkeel_app`)));
        const viewer = table === "api_token" ? one.admin : one.open.coachee;
        const { errors } = await send(viewer, query, {
          engagementId: one.open.engagementId,
          requestKey: randomUUID(),
          input:
            table === "comment" ? { ...input, threadId: one.open.threadId, requestKey: randomUUID() } : input,
        });
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["INTERNAL"]);
        expect(JSON.stringify(errors)).not.toMatch(/insert|permission|relation/i);
      });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(`insert into \\"${table}\\"`);
      expect(lines[0]).toContain('"code":"42501"');
      expect(lines[0]).not.toContain(CANARY);
    },
  );
});

describe("the log of all of this", () => {
  it("holds no text of anybody's", () => {
    expect(lines.flatMap(canariesIn)).toEqual([]);
    const written = lines.join("");
    for (const name of [one.open.coachee.name, one.coach.name, "What would be a first sign?"])
      expect(written).not.toContain(name);
  });
});
