import { and, asc, eq, inArray } from "drizzle-orm";
import { goal, goalVersion } from "@/db/schema";
import type { Access, Member } from "@/db/viewer";
import { stillReferenced } from "@/db/violations";
import { today } from "@/lib/format/day";
import {
  changedFields,
  holds,
  leanOf,
  revisingRefusals,
  revisionProblems,
  savingRefusals,
  stale,
} from "@/lib/goals/rules/changes";
import { achieveRefusals, letGoRefusals } from "@/lib/goals/rules/ending";
import type { GoalFacts, Refusal } from "@/lib/goals/rules/facts";
import { resumeRefusals } from "@/lib/goals/rules/pausing";
import { refuse } from "@/lib/goals/rules/refusing";
import { makesNewVersion } from "@/lib/goals/rules/revision";
import { startRefusals } from "@/lib/goals/rules/start";
import { ended, moveRefusal, wrongState } from "@/lib/goals/rules/states";
import { sideName } from "@/lib/instrument/names";
import { authorize } from "../authorize";
import { conflict, forbidden, invalid, notFound } from "../errors";
import { parse } from "../input";
import { checkOpen, planToWriteIn } from "../plans/mutations";
import { seen } from "../rules";
import * as inputs from "./input";
import { goalPolicy } from "./policy";
import { type GoalRow, goalById, goalsOfPlans, MOST_GOALS, nowOf, type Writing } from "./queries";

type Writer = Access<Member>;
type Change = inputs.GoalChange;
type Known = inputs.Known;

const own = ({ viewer }: Writer) =>
  and(eq(goal.organizationId, viewer.organizationId), seen(goal, goalPolicy.change, viewer));

/**
 * Locks the goals of a plan, so that limits hold when two are started at once, and stores what rule 7 has
 * paused. The version stays: nobody changed the goal.
 * @throws FORBIDDEN `PLAN_NOT_OPEN`
 */
async function lockPlan(access: Writer, planId: string, at: Date): Promise<Writing["goals"]> {
  const { db } = access;
  const stored = await db
    .select({ id: goal.id, state: goal.state })
    .from(goal)
    .where(and(own(access), eq(goal.planId, planId)))
    .orderBy(asc(goal.id))
    .for("update");
  const [plan] = await goalsOfPlans(access, [planId], at);
  if (!plan) throw notFound();
  checkOpen(plan.engagementState);
  const before = new Map(stored.map(({ id, state }) => [id, state]));
  const paused = plan.goals.filter(({ row }) => row.state !== before.get(row.id)).map(({ row }) => row);
  const pausedIds = paused.map(({ id }) => id);
  const [first] = paused;
  if (first)
    await db
      .update(goal)
      .set({ state: first.state, pausedAt: first.pausedAt, updatedAt: at })
      .where(and(own(access), inArray(goal.id, pausedIds)));
  return plan.goals;
}

/**
 * The goal, ready to be changed by its coachee at `at`.
 * @throws NOT_FOUND; FORBIDDEN for its coach, and while the plan is not open
 */
export async function goalToChange(access: Writer, id: string, at: Date): Promise<Writing> {
  const stored = authorize(access.viewer, goalPolicy, "change", await goalById(access, id));
  const goals = await lockPlan(access, stored.planId, at);
  const found = goals.find(({ row }) => row.id === stored.id);
  if (!found) throw notFound();
  const planFacts = goals.map(({ facts }) => facts);
  return { row: found.row, facts: found.facts, goals, planFacts, day: today(nowOf(access.viewer, at)), at };
}

/**
 * Writes `set`. The same change sent twice is the same change: the second answers with the row as it is.
 * @throws CONFLICT `STALE_VERSION` when another change came between; FORBIDDEN with the first refusal
 */
async function change(
  access: Writer,
  { row, at }: Writing,
  { version }: Known,
  set: Change,
  refusals: readonly Refusal[],
): Promise<{ written: GoalRow; again: boolean }> {
  if (row.version === version + 1 && holds(row, set)) return { written: row, again: true };
  if (row.version !== version) throw stale(row);
  refuse(refusals);
  const [written] = await access.db
    .update(goal)
    .set({ ...set, version: version + 1, updatedAt: at })
    .where(and(own(access), eq(goal.id, row.id), eq(goal.version, version)))
    .returning();
  if (!written) throw stale(row);
  return { written, again: false };
}

/**
 * Drafts a goal, complete or not; makes the plan on first use.
 * @throws NOT_FOUND; FORBIDDEN for the coach, `PLAN_NOT_OPEN`, `PLAN_FULL`; INVALID_INPUT
 */
export async function draftGoal(
  access: Writer,
  { engagementId, requestKey, input }: { engagementId: string; requestKey: string; input: unknown },
  at: Date,
): Promise<GoalRow> {
  const draft = parse(inputs.newGoalInput, input);
  const key = parse(inputs.requestKeyInput, { requestKey }).requestKey;
  const plan = await planToWriteIn(access, engagementId, at);
  const goals = await lockPlan(access, plan.id, at);
  const id = inputs.idFor(plan.id, key);
  const before = goals.find(({ row }) => row.id === id);
  if (before) return before.row;
  if (goals.length >= MOST_GOALS)
    throw forbidden(`A plan holds ${MOST_GOALS} goals at most.`, {
      reason: "PLAN_FULL",
      wayOut: "Discard a draft you no longer need.",
    });
  const { organizationId, coachId, coacheeId } = plan;
  const planFacts = goals.map(({ facts }) => facts);
  const set = { ...inputs.columnsOf(draft), ...leanOf(draft.leansOnGoalId, planFacts), level: draft.level };
  const [made] = await access.db
    .insert(goal)
    .values({
      ...set,
      ...{ organizationId, id, planId: plan.id, coachId, coacheeId },
      ...{ state: "draft", createdAt: at, updatedAt: at },
    })
    .onConflictDoNothing()
    .returning();
  return made ?? goalById(access, id);
}

/**
 * Saves what is given of a draft or proposal, complete or not.
 * @throws NOT_FOUND; FORBIDDEN `FROZEN_VERSION`, `WRONG_STATE`; CONFLICT `STALE_VERSION`; INVALID_INPUT
 */
export async function saveGoalDraft(
  access: Writer,
  known: Known,
  input: unknown,
  at: Date,
): Promise<GoalRow> {
  const draft = parse(inputs.goalDraftInput, input);
  const writing = await goalToChange(access, known.id, at);
  const { row, facts, planFacts } = writing;
  const set = { ...inputs.columnsOf(draft), ...leanOf(draft.leansOnGoalId, planFacts, row.id) };
  const refusals = savingRefusals(facts, changedFields(row, set));
  return (await change(access, writing, known, set, refusals)).written;
}

/**
 * Removes a draft; drafts that lean on it lean on nothing then. Always true.
 * @throws NOT_FOUND; FORBIDDEN `WRONG_STATE`; CONFLICT `STALE_VERSION`, `DRAFT_STAYS`
 */
export async function discardDraft(access: Writer, known: Known, at: Date): Promise<true> {
  const { row } = await goalToChange(access, known.id, at);
  if (row.version !== known.version) throw stale(row);
  if (row.state !== "draft") refuse([wrongState(row.state, "Only a draft can be discarded.")]);
  await access.db
    .update(goal)
    .set({ leansOnGoalId: null, updatedAt: at })
    .where(and(own(access), eq(goal.leansOnGoalId, row.id)));
  try {
    await access.db.delete(goal).where(and(own(access), eq(goal.id, row.id)));
  } catch (error) {
    if (!stillReferenced(error)) throw error;
    throw conflict("This draft cannot be discarded.", {
      reason: "DRAFT_STAYS",
      wayOut: "A draft binds you to nothing. You may leave it as it is.",
    });
  }
  return true;
}

const moving =
  (judge: (writing: Writing) => { set: Change; refusals: readonly Refusal[] }) =>
  async (access: Writer, known: Known, at: Date) => {
    const writing = await goalToChange(access, known.id, at);
    const { set, refusals } = judge(writing);
    return (await change(access, writing, known, set, refusals)).written;
  };

const present = (refusal: Refusal | null) => (refusal ? [refusal] : []);

/** Shows a draft as a proposal; always free. @throws NOT_FOUND; FORBIDDEN `WRONG_STATE`; CONFLICT */
export const proposeGoal = moving(({ row, at }) => ({
  set: { state: "proposed", proposedAt: at },
  refusals: present(moveRefusal(row.state, "proposed")),
}));

/** Pauses an active goal; what rests on it has 14 days (rule 7). @throws NOT_FOUND; FORBIDDEN `WRONG_STATE`; CONFLICT */
export const pauseGoal = moving(({ row, at }) => ({
  set: { state: "paused", pausedAt: at },
  refusals: present(moveRefusal(row.state, "paused")),
}));

/** Takes a paused goal up again. @throws NOT_FOUND; FORBIDDEN by rules 1, 2 and 4; CONFLICT */
export const resumeGoal = moving(({ facts, planFacts }) => ({
  set: { state: "active", pausedAt: null },
  refusals: resumeRefusals(facts, planFacts),
}));

/** Ends a goal as achieved. @throws NOT_FOUND; FORBIDDEN `WRONG_STATE`; CONFLICT */
export const achieveGoal = moving(({ facts, at }) => ({
  set: { state: "achieved", pausedAt: null, endedAt: at },
  refusals: achieveRefusals(facts),
}));

/** Ends a goal with what was learnt (rule 9). @throws NOT_FOUND; FORBIDDEN by rules 1 and 9; CONFLICT; INVALID_INPUT */
export function letGoOfGoal(
  access: Writer,
  known: Known,
  input: { lesson: string },
  at: Date,
): Promise<GoalRow> {
  const { lesson } = parse(inputs.lessonInput, input);
  return moving(({ facts, planFacts }) => ({
    set: { state: "let_go", lesson, pausedAt: null, endedAt: at },
    refusals: letGoRefusals(facts, planFacts, lesson),
  }))(access, known, at);
}

/** How much the goal counts in the plan's attainment (rule 10). @throws NOT_FOUND; FORBIDDEN `WRONG_STATE`; CONFLICT; INVALID_INPUT */
export function setWeight(
  access: Writer,
  known: Known,
  input: { weight: number },
  at: Date,
): Promise<GoalRow> {
  const { weight } = parse(inputs.weightInput, input);
  return moving(({ row }) => ({
    set: { weight },
    refusals: ended(row.state) ? [wrongState(row.state, "What has ended stays as it is.")] : [],
  }))(access, known, at);
}

/**
 * Makes the goal active and its statement and ladder version 1 (rules 1, 2, 4, 5 and 6).
 * @throws NOT_FOUND; FORBIDDEN with the first unmet rule, and every field that is missing; CONFLICT
 */
export async function startGoal(access: Writer, known: Known, at: Date): Promise<GoalRow> {
  const writing = await goalToChange(access, known.id, at);
  const { row, facts, planFacts, day } = writing;
  const set: Change = { state: "active", number: 1, proposedAt: row.proposedAt ?? at, startedAt: at };
  const refusals = startRefusals(facts, planFacts, day, sideName);
  const { written, again } = await change(access, writing, known, set, refusals);
  if (!again) await addVersion(access, written, "", at);
  return written;
}

/**
 * Revises a goal under way. A changed statement or ladder makes a new version with its reason (rule 6);
 * what else changes is simply kept.
 * @throws NOT_FOUND; FORBIDDEN `FROZEN_VERSION`, `WRONG_STATE`; CONFLICT; INVALID_INPUT, also for what would be missing
 */
export async function reviseGoal(
  access: Writer,
  known: Known,
  { reason, input }: { reason?: string | null; input: unknown },
  at: Date,
): Promise<GoalRow> {
  const why = parse(inputs.revisionReason, { reason }).reason ?? "";
  const revision = parse(inputs.goalRevisionInput, input);
  const writing = await goalToChange(access, known.id, at);
  const { row, facts, day } = writing;
  const text = inputs.columnsOf(revision);
  const changed = changedFields(row, text);
  const renewed = makesNewVersion(facts, changed);
  // A repeated submit finds the number already raised, and nothing left to change.
  if (changed.length === 0) return row;
  const refusals = revisingRefusals(facts, changed, why);
  if (row.version === known.version) {
    refuse(refusals, renewed ? "reason" : undefined);
    const wrong = revisionProblems({ ...facts, ...text } as GoalFacts, changed, day);
    if (wrong.length > 0) throw invalid(wrong);
  }
  const set = renewed ? { ...text, number: row.number + 1 } : text;
  const { written, again } = await change(access, writing, known, set, refusals);
  if (renewed && !again) await addVersion(access, written, why, at);
  return written;
}

async function addVersion({ db }: Writer, row: GoalRow, reason: string, at: Date): Promise<void> {
  const { organizationId, coacheeId, coachId, number, statement, behaviour, rungs } = row;
  await db.insert(goalVersion).values({
    ...{ organizationId, goalId: row.id, number, coacheeId, coachId },
    ...{ statement, behaviour, rungs, reason, createdAt: at },
  });
}
