import { beforeAll, describe, expect, it } from "vitest";
import { listening } from "@/db/statements";
import type { Member } from "@/db/viewer";
import { as, dataAs, errorAs } from "../support/as";
import { aCaseload, aThread } from "../support/caseload";
import { withDatabase } from "../support/database";
import { aMember, anEngagement, anOrganization } from "../support/factories";
import { aGoal } from "../support/plans";

withDatabase();

const CASELOAD = `query Caseload($first: Int!, $after: String, $group: SignalGroup) {
  viewer { caseloadByNeed {
    title all: count waiting: count(group: waiting) week: count(group: week) along: count(group: along)
    people(first: $first, after: $after, group: $group) {
      edges { node { id startedAt coachee { name unit { name } }
        signals(first: 1) { say context group action { label target { kind id } } }
        selfGoalTrend { say rungs } } }
      pageInfo { hasNextPage endCursor }
    }
  } }
}`;

const caseloadOf = async (viewer: Member, variables: object = {}) =>
  (await dataAs(viewer, CASELOAD, { first: 100, ...variables })).viewer.caseloadByNeed;
type Loaded = Awaited<ReturnType<typeof caseloadOf>>;
const names = ({ people }: Loaded) =>
  people.edges.map(({ node }: { node: { coachee: { name: string } } }) => node.coachee.name);

describe("a caseload", () => {
  let coach: Member;
  beforeAll(async () => {
    const organizationId = await anOrganization();
    coach = await aMember(organizationId, ["coach"], { name: "Tomasz Brandt" });
    const person = async (name: string, asked?: number) => {
      const coachee = await aMember(organizationId, ["coachee"], { name });
      const { id, planId } = await anEngagement(coach, coachee);
      const goal = asked === undefined ? null : await aGoal({ planId, coach, coachee });
      if (goal) await aThread(id, coach, coachee, { by: "coachee", ago: asked ?? 0, goalId: goal.id });
      return { id, planId, coachee };
    };
    await person("Ada Quiet");
    await person("Bo Lately", 1);
    await person("Cleo Longest", 9);
    await person("Dan Between", 4);
    const { planId, coachee } = await person("Eve Paused");
    await aGoal({ planId, coach, coachee }, { state: "paused" });
  });

  it("is sorted by what people need, then by how long it has waited", async () => {
    const found = await caseloadOf(coach);
    expect(names(found)).toEqual(["Cleo Longest", "Dan Between", "Bo Lately", "Eve Paused", "Ada Quiet"]);
    expect(found).toMatchObject({
      title: "Three people are waiting for you",
      ...{ all: 5, waiting: 3, week: 1, along: 1 },
    });
  });

  it("shows one group, and pages within it", async () => {
    const first = await caseloadOf(coach, { first: 2, group: "waiting" });
    expect(names(first)).toEqual(["Cleo Longest", "Dan Between"]);
    expect(first.people.pageInfo.hasNextPage).toBe(true);
    const after = first.people.pageInfo.endCursor;
    const second = await caseloadOf(coach, { first: 2, group: "waiting", after });
    expect(names(second)).toEqual(["Bo Lately"]);
    expect(second.people.pageInfo.hasNextPage).toBe(false);
  });

  it("refuses what is no page", async () => {
    const wrong = [
      { first: 0 },
      { first: 101 },
      { first: 5, after: "x" },
      { first: 5, after: btoa('["a"]') },
    ];
    for (const variables of wrong)
      expect(await errorAs(coach, CASELOAD, variables)).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("is empty for who coaches nobody, in this organization and in others", async () => {
    const elsewhere = await anOrganization("Brightwater");
    const strangers: Member[] = [
      await aMember(coach.organizationId, ["coach"]),
      await aMember(coach.organizationId, ["coachee"]),
      await aMember(coach.organizationId, ["sponsor", "admin"]),
      await aMember(elsewhere, ["coach"]),
      // The same person, signed in to another organization.
      { ...coach, organizationId: elsewhere },
    ];
    for (const stranger of strangers)
      expect(await caseloadOf(stranger)).toMatchObject({
        title: "Nobody is with you yet",
        all: 0,
        people: { edges: [] },
      });
  });

  it("does not hold an engagement that has closed", async () => {
    const coachee = await aMember(coach.organizationId, ["coachee"], { name: "Gone" });
    await anEngagement(coach, coachee, { state: "closed" });
    expect(names(await caseloadOf(coach))).not.toContain("Gone");
  });
});

describe("what a caseload costs", () => {
  const costOf = async (count: number) => {
    const coach = await aMember(await anOrganization(), ["coach"]);
    await aCaseload(coach, count);
    await as(coach, CASELOAD, { first: 100 });
    const { result, statements } = await listening(() => caseloadOf(coach));
    return { result, statements: statements.length };
  };

  it("is the same number of statements for 5 and for 200 coachees, of whom the first 100 are shown", async () => {
    const few = await costOf(5);
    const many = await costOf(200);
    expect(few.result).toMatchObject({ all: 5, waiting: 5 });
    expect(many.result).toMatchObject({ all: 200, waiting: 200 });
    expect(many.result.people.edges).toHaveLength(100);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(20);
  });
});
