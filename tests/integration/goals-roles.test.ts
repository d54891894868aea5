import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nobody } from "@/db/viewer";
import { as, dataAs, errorAs } from "../support/as";
import { withDatabase } from "../support/database";
import { everything, OPERATIONS, ready } from "../support/goal-operations";
import { aGoal, aPlan, someCheckIns } from "../support/plans";

withDatabase();

const nothing = { code: "NOT_FOUND", message: "There is nothing here." };

describe.each(OPERATIONS.map(({ name }) => name))("%s, by role", (name) => {
  it("works for the coachee, and for nobody else", async () => {
    const of = await aPlan();
    const { document, variables } = await ready(of, name);
    const before = await everything(of.organizationId);
    const { coach, other, otherCoach, sponsor, token } = of;
    expect(await errorAs(coach, document, variables)).toMatchObject({ code: "FORBIDDEN" });
    for (const viewer of [other, otherCoach, sponsor])
      expect(await errorAs(viewer, document, variables)).toMatchObject(nothing);
    expect(await errorAs(token, document, variables)).toMatchObject({ code: "FORBIDDEN" });
    expect(await errorAs(nobody, document, variables)).toMatchObject({ code: "UNAUTHENTICATED" });
    expect((await errorAs((await aPlan()).coachee, document, variables)).code).toBe("NOT_FOUND");
    expect(await everything(of.organizationId)).toEqual(before);
    await dataAs(of.coachee, document, variables);
    expect(await everything(of.organizationId)).not.toEqual(before);
  });

  it("answers an id of another organization, of another kind, an absent and a malformed one alike", async () => {
    const of = await aPlan();
    const elsewhere = await aPlan();
    const { document, variables, names, needs } = await ready(of, name);
    const foreign =
      names === "engagementId" ? elsewhere.engagementId : (await aGoal(elsewhere, needs ?? {})).id;
    const ids = [foreign, of.planId, of.coachee.personId, randomUUID(), "nonsense", "", "1' or '1'='1"];
    const before = await everything(of.organizationId);
    const answers = new Set<string>();
    for (const id of ids) {
      const { message, code, reason } = await errorAs(of.coachee, document, { ...variables, [names]: id });
      answers.add(JSON.stringify({ code, message, reason }));
    }
    expect([...answers]).toEqual([JSON.stringify(nothing)]);
    expect(await everything(of.organizationId)).toEqual(before);
  });

  it("is refused while the plan is not open", async () => {
    const of = await aPlan({ state: "closed" });
    const { document, variables } = await ready(of, name);
    const before = await everything(of.organizationId);
    expect(await errorAs(of.coachee, document, variables)).toMatchObject({
      code: "FORBIDDEN",
      reason: "PLAN_NOT_OPEN",
    });
    expect(await everything(of.organizationId)).toEqual(before);
  });
});

describe("reading", () => {
  const GOAL = `query ($id: ID!) { goal(id: $id) {
    statement keepNote lesson startRefusals { reason } versions { reason } lastCheckIn { line }
    checkIns(first: 5) { edges { node { line confidence } } }
    viewerCan { edit discard propose start checkIn revise pause resume achieve letGo setWeight }
  } }`;
  const PLAN = `query ($id: ID!) { engagement(id: $id) { plan {
    attainment { value goals say } gate { level state } goals { id statement } } } }`;

  it("shows a coach all that the coachee sees, drafts included, and no act", async () => {
    const of = await aPlan();
    const active = await aGoal(of);
    await aGoal(of, { state: "draft", statement: "A draft" });
    await someCheckIns(active, [1, 8], { rung: 1 });
    const [own, coachs] = [
      await dataAs(of.coachee, GOAL, { id: active.id }),
      await dataAs(of.coach, GOAL, { id: active.id }),
    ];
    expect(own.goal.viewerCan).toMatchObject({ checkIn: true, pause: true, start: false, edit: false });
    expect(new Set(Object.values(coachs.goal.viewerCan))).toEqual(new Set([false]));
    expect({ ...coachs.goal, viewerCan: null }).toEqual({ ...own.goal, viewerCan: null });
    const plan = { id: of.engagementId };
    expect(await dataAs(of.coach, PLAN, plan)).toEqual(await dataAs(of.coachee, PLAN, plan));
  });

  it("shows nobody else a goal, a plan or a check-in", async () => {
    const of = await aPlan();
    const { id } = await aGoal(of);
    for (const viewer of [of.other, of.otherCoach, of.sponsor]) {
      expect(await errorAs(viewer, GOAL, { id })).toMatchObject(nothing);
      expect(await errorAs(viewer, PLAN, { id: of.engagementId })).toMatchObject(nothing);
    }
    expect((await errorAs(of.token, GOAL, { id })).code).toBe("FORBIDDEN");
    expect((await errorAs(nobody, GOAL, { id })).code).toBe("UNAUTHENTICATED");
  });

  it("has no way from an organization or its members to a plan", async () => {
    const { token, sponsor } = await aPlan();
    const ask = `{ organization { members(first: 5) { edges { node { engagement { plan { id } } } } } } }`;
    for (const viewer of [token, sponsor])
      expect((await as(viewer, ask)).errors?.[0]?.extensions?.reason).toBe("NOT_IN_SCHEMA");
  });

  it("offers no act in a closed engagement", async () => {
    const of = await aPlan({ state: "closed" });
    const { id } = await aGoal(of);
    const { viewerCan } = (await dataAs(of.coachee, GOAL, { id })).goal;
    expect(new Set(Object.values(viewerCan))).toEqual(new Set([false]));
  });
});
