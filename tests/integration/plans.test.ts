import { describe, expect, it } from "vitest";
import { listening } from "@/db/statements";
import { dataAs } from "../support/as";
import { withDatabase } from "../support/database";
import { aGoal, aPlan, someCheckIns } from "../support/plans";

withDatabase();

const PLAN = `query ($id: ID!) { engagement(id: $id) { plan {
  attainment { value goals say }
  gate { level state sentence glance }
  goals {
    id state level version contrast side statement keepNote rungs startRung dueOn rhythm glance lesson
    pausedAt leansOn { id statement }
    startRefusals { reason say wayOut missing { field say } }
    resumeRefusals { reason } letGoRefusals { reason } pauseWarning { say }
    viewerCan { edit propose start checkIn revise pause resume achieve letGo setWeight discard }
    checkInDue { state dueOn }
    lastCheckIn { rung confidence line }
    versions { number reason }
    checkIns(first: 8) { edges { node { rung createdAt } } }
  }
} } }`;

const planOf = async (of: Awaited<ReturnType<typeof aPlan>>) =>
  (await dataAs(of.coachee, PLAN, { id: of.engagementId })).engagement.plan;

describe("the gate", () => {
  it("begins with oneself", async () => {
    const of = await aPlan();
    const { gate } = await planOf(of);
    expect(gate.map(({ level, state }: { level: string; state: string }) => [level, state])).toEqual([
      ["self", "nothing_yet"],
      ["team", "nothing_yet"],
      ["organization", "nothing_yet"],
    ]);
    expect(gate[0].sentence).toBe("Nothing yet. Begin here, with one goal about managing yourself.");
  });

  it("shows the goals of the plan in the order in which they were drafted", async () => {
    const of = await aPlan();
    const ids = [];
    for (const level of ["self", "team", "self"] as const) ids.push((await aGoal(of, { level })).id);
    const { goals } = await planOf(of);
    expect(goals.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort());
  });
});

describe("attainment", () => {
  it("says why there is no number yet", async () => {
    const of = await aPlan();
    await aGoal(of);
    expect((await planOf(of)).attainment).toEqual({
      value: null,
      goals: 0,
      say: "No number yet: it is worked out from the first check-in on.",
    });
  });

  it("is 50 when all is as expected, by the last check-in and its weight", async () => {
    const of = await aPlan();
    const first = await aGoal(of);
    await someCheckIns(first, [10], { rung: -2 });
    await someCheckIns(first, [1], { rung: 0 });
    expect((await planOf(of)).attainment).toEqual({
      value: 50,
      goals: 1,
      say: "All in all as expected: 50. One goal counts; 50 is as expected.",
    });
    const second = await aGoal(of, { weight: 3 });
    await someCheckIns(second, [1], { rung: 1 });
    // T = 50 + 10·3 / √(.7·10 + .3·16) = 58.7
    expect((await planOf(of)).attainment).toMatchObject({ value: 58.7, goals: 2 });
  });

  it("leaves out what is paused, and counts what has ended", async () => {
    const of = await aPlan();
    for (const [state, rung] of [
      ["paused", -2],
      ["let_go", 2],
      ["achieved", 2],
    ] as const)
      await someCheckIns(await aGoal(of, { state }), [1], { rung });
    // Two goals on +2: T = 50 + 40 / √(.7·2 + .3·4) = 74.8
    expect((await planOf(of)).attainment).toMatchObject({ value: 74.8, goals: 2 });
  });
});

describe("the cost of a plan", () => {
  const statementsFor = async (goals: number, checkIns: number) => {
    const of = await aPlan();
    for (let i = 0; i < goals; i++) {
      const state = i === 0 ? "active" : i % 2 ? "draft" : "let_go";
      const row = await aGoal(of, { state, level: i % 3 ? "team" : "self" });
      if (state !== "draft")
        await someCheckIns(
          row,
          Array.from({ length: checkIns }, (_, day) => day),
        );
    }
    const { result, statements } = await listening(() => planOf(of));
    expect(result.goals).toHaveLength(goals);
    return { result, count: statements.length };
  };

  it("is the same number of statements for 5 goals and for 50 with 500 check-ins", async () => {
    const few = await statementsFor(5, 2);
    const many = await statementsFor(50, 20);
    expect(many.count).toBe(few.count);
    expect(few.count).toBeLessThanOrEqual(9);
    const [first] = many.result.goals;
    expect(first.checkIns.edges).toHaveLength(8);
  });

  it("is the same for a goal with 500 check-ins", async () => {
    const of = await aPlan();
    const goal = await aGoal(of);
    const ask = `query ($id: ID!) { goal(id: $id) {
      state viewerCan { start } lastCheckIn { rung } checkIns(first: 100) { edges { node { id } } pageInfo { hasNextPage } }
    } }`;
    const count = async () => {
      const { result, statements } = await listening(() => dataAs(of.coachee, ask, { id: goal.id }));
      return { statements: statements.length, checkIns: result.goal.checkIns.edges.length };
    };
    await someCheckIns(goal, [1]);
    const few = await count();
    await someCheckIns(
      goal,
      Array.from({ length: 499 }, (_, i) => i / 10),
    );
    expect(await count()).toEqual({ statements: few.statements, checkIns: 100 });
    expect(few.checkIns).toBe(1);
  });
});
