import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { everything } from "../support/goal-operations";
import { aGoal, aPlan, daysAgo, someCheckIns } from "../support/plans";

withDatabase();

const CHECK_IN = `mutation ($goalId: ID!, $requestKey: ID!, $rung: Int!, $confidence: Int!, $line: String) {
  checkIn(goalId: $goalId, requestKey: $requestKey, rung: $rung, confidence: $confidence, line: $line) {
    id rung confidence line number createdAt goal { id lastCheckIn { rung } }
  } }`;
const LIST = `query ($id: ID!, $first: Int!, $after: String) { goal(id: $id) { checkIns(first: $first, after: $after) {
  edges { cursor node { id rung } } pageInfo { hasNextPage endCursor } } } }`;
type Listed = {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
const DUE = `query ($id: ID!) { goal(id: $id) { rhythm glance checkInDue { state dueOn remindOn } } }`;

const report = (goalId: string, change = {}) => ({
  goalId,
  requestKey: randomUUID(),
  rung: 1,
  confidence: 8,
  line: "Left two files shut. Nothing burned.",
  ...change,
});

describe("checking in", () => {
  it("reports rung, confidence and a line on the version in force", async () => {
    const of = await aPlan();
    const goal = await aGoal(of, { number: 2 });
    const { checkIn } = await dataAs(of.coachee, CHECK_IN, report(goal.id));
    expect(checkIn).toMatchObject({
      rung: 1,
      confidence: 8,
      line: "Left two files shut. Nothing burned.",
      number: 2,
      goal: { id: goal.id, lastCheckIn: { rung: 1 } },
    });
  });

  it("takes the ends of both scales, and no line", async () => {
    const of = await aPlan();
    const goal = await aGoal(of);
    for (const change of [
      { rung: -2, confidence: 0, line: null },
      { rung: 2, confidence: 10, line: "" },
      { line: "x".repeat(500) },
    ]) {
      const { checkIn } = await dataAs(of.coachee, CHECK_IN, report(goal.id, change));
      expect(checkIn.line).toBe(change.line ?? "");
    }
  });

  it("is the same check-in when it is sent again, whatever it says and however the goal stands by then", async () => {
    const of = await aPlan();
    const goal = await aGoal(of);
    const first = report(goal.id);
    const { checkIn } = await dataAs(of.coachee, CHECK_IN, first);
    const again = await Promise.all(
      [first, { ...first, rung: -2, line: "Another" }].map((each) => dataAs(of.coachee, CHECK_IN, each)),
    );
    expect(again.map((each) => each.checkIn)).toEqual([checkIn, checkIn]);
    const pause = `mutation ($id: ID!, $version: Int!) { pauseGoal(id: $id, version: $version) { id } }`;
    await dataAs(of.coachee, pause, { id: goal.id, version: 1 });
    expect((await dataAs(of.coachee, CHECK_IN, first)).checkIn.id).toBe(checkIn.id);
    expect((await everything(of.organizationId)).checkIns).toHaveLength(1);
  });

  it.each([
    ["draft", "A check-in reports on an active goal."],
    ["proposed", "A check-in reports on an active goal."],
    ["paused", "Take it up again, then check in."],
    ["achieved", "A check-in reports on an active goal."],
    ["let_go", "A check-in reports on an active goal."],
  ] as const)("is refused on a goal that is %s", async (state, wayOut) => {
    const of = await aPlan();
    const goal = await aGoal(of, { state });
    expect(await errorAs(of.coachee, CHECK_IN, report(goal.id))).toMatchObject({
      code: "FORBIDDEN",
      reason: "WRONG_STATE",
      wayOut,
    });
    expect((await everything(of.organizationId)).checkIns).toEqual([]);
  });

  it("is refused on what rule 7 has paused, before anything has stored it", async () => {
    const of = await aPlan();
    const self = await aGoal(of, { state: "paused", pausedAt: daysAgo(15) });
    const team = await aGoal(of, { level: "team", leansOnGoalId: self.id });
    expect((await errorAs(of.coachee, CHECK_IN, report(team.id))).wayOut).toBe(
      "Take it up again, then check in.",
    );
  });

  it("opens the way: two check-ins in 28 days let a team goal start", async () => {
    const of = await aPlan();
    const self = await aGoal(of);
    const team = await aGoal(of, { state: "proposed", level: "team", leansOnGoalId: self.id });
    const gate = `query ($id: ID!) { engagement(id: $id) { plan { gate { level state sentence } } } }`;
    const stations = async () => (await dataAs(of.coach, gate, { id: of.engagementId })).engagement.plan.gate;
    expect((await stations())[1]).toMatchObject({ level: "team", state: "waiting" });
    await dataAs(of.coachee, CHECK_IN, report(self.id));
    await dataAs(of.coachee, CHECK_IN, report(self.id));
    expect((await stations())[1]).toMatchObject({
      state: "open",
      sentence: "Open. Their self goal has two check-ins in the last 28 days; two are enough.",
    });
    const start = `mutation ($id: ID!, $version: Int!) { startGoal(id: $id, version: $version) { state } }`;
    expect((await dataAs(of.coachee, start, { id: team.id, version: 1 })).startGoal.state).toBe("active");
  });
});

describe("reading check-ins", () => {
  it("pages through all of them, the newest first", async () => {
    const of = await aPlan();
    const goal = await aGoal(of);
    const at = daysAgo(2);
    const rows = [
      ...(await someCheckIns(goal, [30, 20, 10, 1])),
      ...(await someCheckIns(goal, [0, 0, 0], { createdAt: at })),
    ];
    const expected = rows
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { checkIns }: { checkIns: Listed } = (
        await dataAs(of.coach, LIST, { id: goal.id, first: 2, after })
      ).goal;
      expect(checkIns.edges.length).toBeLessThanOrEqual(2);
      seen.push(...checkIns.edges.map(({ node }) => node.id));
      after = checkIns.pageInfo.hasNextPage ? checkIns.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(expected);
  });

  it.each([
    ["first", { first: 0 }],
    ["first", { first: 101 }],
    ["after", { first: 5, after: "nonsense" }],
    ["after", { first: 5, after: Buffer.from('["x",1,2]').toString("base64url") }],
    ["after", { first: 5, after: Buffer.from('["yesterday","x"]').toString("base64url") }],
  ])("refuses at %s: %j", async (path, page) => {
    const of = await aPlan();
    const { id } = await aGoal(of);
    expect(await errorAs(of.coachee, LIST, { id, ...page })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path }],
    });
  });

  it("says when the next one is due, and picks up without a word after a missed round", async () => {
    const of = await aPlan();
    const due = async (startedAt: Date, days: number[], state?: "paused") => {
      const goal = await aGoal(of, { startedAt, state });
      await someCheckIns(goal, days);
      return (await dataAs(of.coachee, DUE, { id: goal.id })).goal;
    };
    expect((await due(daysAgo(14), [0])).checkInDue.state).toBe("later");
    expect((await due(daysAgo(14), [7])).checkInDue.state).toBe("due");
    expect((await due(daysAgo(35), [21])).checkInDue.state).toBe("pick_up_here");
    expect((await due(daysAgo(35), [], "paused")).checkInDue).toBeNull();
    const { rhythm, glance } = await due(daysAgo(14), [0]);
    expect(rhythm).toMatch(/^on \w+days$/);
    expect(glance).toMatch(/^Last check-in: rung 0, what you expected\. Eight weeks to go\.$/);
  });
});
