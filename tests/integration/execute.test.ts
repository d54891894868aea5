import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { goal } from "@/db/schema";
import { listening } from "@/db/statements";
import { nobody, type Viewer, withSystem } from "@/db/viewer";
import { execute } from "@/graphql/execute";
import { owned } from "../support/catalog";
import { withDatabase } from "../support/database";
import { fingerprints } from "../support/fingerprints";
import { aGoal, aPlan } from "../support/plans";

withDatabase();

const WEIGH = `mutation ($id: ID!, $version: Int!) { setGoalWeight(id: $id, version: $version, weight: 3) { id weight } }`;

async function world() {
  const plan = await aPlan();
  const row = await aGoal(plan);
  return { ...plan, goalId: row.id };
}

const weightOf = async (id: string) => {
  const [row] = await withSystem("test", (db) => db.select().from(goal).where(eq(goal.id, id)));
  return row?.weight;
};

describe("an operation", () => {
  it("is one transaction that begins with who asks", async () => {
    const { coachee, goalId } = await world();
    const { statements } = await listening(() =>
      execute(coachee, { query: "query ($id: ID!) { goal(id: $id) { id } }", variables: { id: goalId } }),
    );
    expect(statements.filter((text) => text.includes("app_become"))).toHaveLength(1);
    const [first] = statements.filter((text) => !text.startsWith("set transaction"));
    expect(first).toContain("app_become('evenkeel_app'");
  });

  it("that only reads cannot write, whatever a resolver does", async () => {
    const { coachee, goalId } = await world();
    const queries = await import("@/lib/goals/queries");
    const spy = vi.spyOn(queries, "goalById").mockImplementation(async ({ db, viewer }) => {
      await db
        .update(goal)
        .set({ weight: 3 })
        .where(and(eq(goal.organizationId, viewer.organizationId), eq(goal.id, goalId)));
      throw new Error("not reached");
    });
    const { result } = await execute(coachee, {
      query: "query ($id: ID!) { goal(id: $id) { id } }",
      variables: { id: goalId },
    });
    spy.mockRestore();
    expect(result.errors?.[0]?.extensions?.code).toBe("INTERNAL");
    expect(await weightOf(goalId)).toBe(1);
  });

  it("that changes something is answered after the commit", async () => {
    const { coachee, goalId } = await world();
    const { result, ran } = await execute(coachee, { query: WEIGH, variables: { id: goalId, version: 1 } });
    expect(ran).toBe(true);
    expect(result).toEqual({ data: { setGoalWeight: { id: goalId, weight: 3 } } });
    expect(await weightOf(goalId)).toBe(3);
  });

  it("that answers with an error has changed nothing, not even what it did before the error", async () => {
    const { coachee, goalId } = await world();
    const before = await fingerprints();
    const mistaken: [string, Record<string, unknown>][] = [
      // Written, and then a field of the answer fails.
      [
        `mutation ($id: ID!, $version: Int!) { setGoalWeight(id: $id, version: $version, weight: 3) {
          id checkIns(first: 1000) { edges { cursor } } } }`,
        { id: goalId, version: 1 },
      ],
      [WEIGH, { id: goalId, version: 7 }],
      [WEIGH.replace("weight: 3", "weight: 4"), { id: goalId, version: 1 }],
      [WEIGH, { id: randomUUID(), version: 1 }],
      [WEIGH, { id: goalId }],
      [WEIGH.replace("{ id weight }", "{ id x }"), { id: goalId, version: 1 }],
    ];
    for (const [query, variables] of mistaken)
      expect((await execute(coachee, { query, variables })).result.errors).toHaveLength(1);
    expect(await fingerprints()).toBe(before);
  });

  it("that is named among several reads or writes as it does itself", async () => {
    const { coachee, goalId } = await world();
    const query = `query Look($id: ID!) { goal(id: $id) { weight } } ${WEIGH.replace("mutation", "mutation Weigh")}`;
    const variables = { id: goalId, version: 1 };
    const look = await execute(coachee, { query, variables, operationName: "Look" });
    expect(look.result).toEqual({ data: { goal: { weight: 1 } } });
    const weigh = await execute(coachee, { query, variables, operationName: "Weigh" });
    expect(weigh.result.errors).toBeUndefined();
    expect(await weightOf(goalId)).toBe(3);
  });

  it.each(["", "{", "query A { x", "fragment A on Query { viewer { id } }", "\u0000"])(
    "that is none (%j) is refused before anything runs",
    async (query) => {
      const { coachee } = await world();
      const { ran, result } = await execute(coachee, { query });
      expect(ran).toBe(false);
      expect(result.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT" });
    },
  );

  it("leaves no trace of its viewer for the next one on the same connection", async () => {
    const { coachee, other, goalId } = await world();
    const ask = (viewer: Viewer) =>
      execute(viewer, { query: "query ($id: ID!) { goal(id: $id) { id } }", variables: { id: goalId } });
    for (let i = 0; i < 5; i++) {
      expect((await ask(coachee)).result.errors).toBeUndefined();
      expect((await ask(other)).result.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
      expect((await ask(nobody)).result.errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    }

    const [after] = await owned<Record<string, string | null>>(
      sql`select current_user = session_user as own, nullif(current_setting('app.person_id', true), '') as person`,
    );
    expect(after).toEqual({ own: true, person: null });
  });

  it("gives a viewer's answer its own request id, and each request another", async () => {
    const { coachee } = await world();
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await execute(coachee, { query: "{ viewer { id } }" })).requestId),
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe("the same change sent at once from two places", () => {
  it("is one change: the second is told what stands now", async () => {
    const { coachee, goalId } = await world();
    const weigh = (weight: number) =>
      execute(coachee, {
        query: WEIGH.replace("weight: 3", `weight: ${weight}`),
        variables: { id: goalId, version: 1 },
      });
    const both = await Promise.all([weigh(2), weigh(3)]);
    const errors = both.flatMap(({ result }) => result.errors ?? []);
    expect(errors.map(({ extensions }) => extensions?.reason)).toEqual(["STALE_VERSION"]);
  });
});
