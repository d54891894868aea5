import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { checkIn, goal, goalVersion, plan } from "@/db/schema";
import { withSystem } from "@/db/viewer";
import type { GoalRow } from "@/lib/goals/queries";
import { aGoal, type aPlan } from "./plans";

type World = Awaited<ReturnType<typeof aPlan>>;

/** One mutation of plans, goals or check-ins, with a goal on which it works as it is given here. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  /** A goal in the state that the mutation needs; null where it needs none. */
  readonly needs: Partial<GoalRow> | null;
  readonly variables: (of: World, goalId: string) => Record<string, unknown>;
  /** The variable that names the row it works on. */
  readonly names: "id" | "goalId" | "engagementId";
}

const known = (_of: World, id: string) => ({ id, version: 1 });

const act = (name: string, needs: Partial<GoalRow>): Operation => ({
  name,
  document: `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id state } }`,
  needs,
  variables: known,
  names: "id",
});

export const OPERATIONS: readonly Operation[] = [
  {
    name: "draftGoal",
    document: `mutation ($engagementId: ID!, $requestKey: ID!, $input: GoalDraftInput!) {
      draftGoal(engagementId: $engagementId, requestKey: $requestKey, input: $input) { id } }`,
    needs: null,
    variables: ({ engagementId }) => ({ engagementId, requestKey: randomUUID(), input: { level: "self" } }),
    names: "engagementId",
  },
  {
    name: "saveGoalDraft",
    document: `mutation ($id: ID!, $version: Int!, $input: GoalDraftInput!) {
      saveGoalDraft(id: $id, version: $version, input: $input) { id } }`,
    needs: { state: "draft" },
    variables: (_of, id) => ({ id, version: 1, input: { keepNote: "The check stays mine." } }),
    names: "id",
  },
  {
    name: "discardDraft",
    document: `mutation ($id: ID!, $version: Int!) { discardDraft(id: $id, version: $version) }`,
    needs: { state: "draft" },
    variables: known,
    names: "id",
  },
  act("proposeGoal", { state: "draft" }),
  act("startGoal", { state: "proposed" }),
  act("pauseGoal", { state: "active" }),
  act("resumeGoal", { state: "paused" }),
  act("achieveGoal", { state: "active" }),
  {
    name: "letGoOfGoal",
    document: `mutation ($id: ID!, $version: Int!, $lesson: String!) {
      letGoOfGoal(id: $id, version: $version, lesson: $lesson) { id } }`,
    needs: { state: "active" },
    variables: (_of, id) => ({ id, version: 1, lesson: "The no was never the hard part." }),
    names: "id",
  },
  {
    name: "setGoalWeight",
    document: `mutation ($id: ID!, $version: Int!, $weight: Int!) {
      setGoalWeight(id: $id, version: $version, weight: $weight) { id } }`,
    needs: { state: "active" },
    variables: (_of, id) => ({ id, version: 1, weight: 2 }),
    names: "id",
  },
  {
    name: "reviseGoal",
    document: `mutation ($id: ID!, $version: Int!, $reason: String, $input: GoalRevisionInput!) {
      reviseGoal(id: $id, version: $version, reason: $reason, input: $input) { id } }`,
    needs: { state: "active" },
    variables: (_of, id) => ({
      id,
      version: 1,
      reason: "One idea is enough.",
      input: { statement: "Another" },
    }),
    names: "id",
  },
  {
    name: "checkIn",
    document: `mutation ($goalId: ID!, $requestKey: ID!, $rung: Int!, $confidence: Int!, $line: String) {
      checkIn(goalId: $goalId, requestKey: $requestKey, rung: $rung, confidence: $confidence, line: $line) { id } }`,
    needs: { state: "active" },
    variables: (_of, goalId) => ({
      goalId,
      requestKey: randomUUID(),
      rung: 1,
      confidence: 7,
      line: "Two files.",
    }),
    names: "goalId",
  },
];

/** The operation by its name, with a goal made for it and variables with which it works. */
export async function ready(of: World, name: string) {
  const operation = OPERATIONS.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  const row = operation.needs ? await aGoal(of, operation.needs) : null;
  return { ...operation, row, variables: operation.variables(of, row?.id ?? "") };
}

/** Every row of the plans of one organization, to see that nothing has changed. */
export const everything = (organizationId: string) =>
  withSystem("test", async (db) => ({
    plans: await db.select().from(plan).where(eq(plan.organizationId, organizationId)).orderBy(plan.id),
    goals: await db.select().from(goal).where(eq(goal.organizationId, organizationId)).orderBy(goal.id),
    versions: await db
      .select()
      .from(goalVersion)
      .where(eq(goalVersion.organizationId, organizationId))
      .orderBy(goalVersion.goalId, goalVersion.number),
    checkIns: await db
      .select()
      .from(checkIn)
      .where(eq(checkIn.organizationId, organizationId))
      .orderBy(checkIn.id),
  }));
