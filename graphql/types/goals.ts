import { GOAL_STATES } from "@/db/schema";
import { can } from "@/lib/authorize";
import { dayOf } from "@/lib/format/day";
import { goalPolicy } from "@/lib/goals/policy";
import { goalById, versionsOfGoal } from "@/lib/goals/queries";
import { type GoalActs, goalActs, NO_ACTS } from "@/lib/goals/rules/acts";
import { checkInDue, rhythmInWords } from "@/lib/goals/rules/check-ins";
import { letGoRefusals } from "@/lib/goals/rules/ending";
import { goalAtAGlance } from "@/lib/goals/rules/ladder";
import { pauseWarning, resumeRefusals } from "@/lib/goals/rules/pausing";
import { startRefusals } from "@/lib/goals/rules/start";
import { sideName } from "@/lib/instrument/names";
import { planIsOpen } from "@/lib/plans/mutations";
import type { Builder } from "../builder";
import { asPerson, type Context, related } from "../context";
import { framework } from "../framework";
import { type Placed, placed } from "../goals-in-plan";

/** Goals, their versions, and what may be done with them. */
export function goals(builder: Builder) {
  const { Contrast, Level, Side } = framework(builder);
  const GoalState = builder.enumType("GoalState", { values: GOAL_STATES });
  const CheckInDueState = builder.enumType("CheckInDueState", {
    description:
      "`later`: nothing is due. `due`: since `dueOn`. `pick_up_here`: a round was missed; nothing has to be made up for.",
    values: ["later", "due", "pick_up_here"] as const,
  });

  builder.objectType("GoalPart", {
    description: "A part that a goal needs before it can start.",
    fields: (t) => ({
      field: t.exposeString("field", { description: "The input's field, such as `rungs.2`." }),
      say: t.exposeString("say"),
    }),
  });

  builder.objectType("GoalRefusal", {
    description: "A rule of the plan that is not met.",
    fields: (t) => ({
      reason: t.exposeString("reason"),
      say: t.exposeString("say", { description: "What is so." }),
      wayOut: t.exposeString("wayOut", { description: "What can be done about it." }),
      missing: t.field({
        description: "In the order of the form; empty unless the reason is `INCOMPLETE`.",
        type: ["GoalPart"],
        complexity: { field: 1, multiplier: 4 },
        resolve: (refusal) => [...(refusal.missing ?? [])],
      }),
    }),
  });

  builder.objectType("PauseWarning", {
    description: "Said before the only self goal is paused; never a refusal.",
    fields: (t) => ({ say: t.exposeString("say"), wayOut: t.exposeString("wayOut") }),
  });

  builder.objectType("CheckInDue", {
    fields: (t) => ({
      state: t.field({ type: CheckInDueState, resolve: (due) => due.state }),
      dueOn: t.expose("dueOn", {
        type: "Date",
        description: "The day of the next check-in, or since when it is due.",
      }),
      remindOn: t.expose("remindOn", { type: "Date", description: "The day of the one reminder." }),
    }),
  });

  builder.objectType("GoalActs", {
    description: "What the viewer can do with the goal now. All false for its coach, who reads.",
    fields: (t) =>
      Object.fromEntries(
        Object.keys(NO_ACTS).map((act) => [act, t.exposeBoolean(act as keyof GoalActs)]),
      ) as Record<keyof GoalActs, ReturnType<typeof t.exposeBoolean>>,
  });

  builder.objectType("GoalVersion", {
    description: "Statement and ladder as they stood from one day on. Append-only.",
    fields: (t) => ({
      number: t.exposeInt("number"),
      statement: t.exposeString("statement"),
      behaviour: t.exposeString("behaviour"),
      rungs: t.exposeStringList("rungs", { description: "Five texts, rung −2 first." }),
      reason: t.exposeString("reason", { description: "Why it was revised; empty for the first." }),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
    }),
  });

  builder.objectType("Goal", {
    description: "One goal of a plan. Its coachee writes it, its coach reads it, nobody else does.",
    fields: (t) => ({
      id: t.exposeID("id"),
      version: t.exposeInt("version", {
        description: "Goes up with every change; a write names the one it read.",
      }),
      number: t.exposeInt("number", { description: "The version of statement and ladder in force." }),
      state: t.field({
        type: GoalState,
        resolve: async (goal, _, context) => (await placed(goal, context)).row.state,
      }),
      level: t.field({ type: Level, resolve: (goal) => goal.level }),
      contrast: t.field({ type: Contrast, nullable: true, resolve: (goal) => goal.contrast as never }),
      side: t.field({
        description: "The side to grow.",
        type: Side,
        nullable: true,
        resolve: (goal) => goal.side,
      }),
      statement: t.exposeString("statement"),
      keepNote: t.exposeString("keepNote", { description: "What of the partner side must not be lost." }),
      behaviour: t.exposeString("behaviour"),
      rungs: t.exposeStringList("rungs", {
        description: "The ladder: five texts, rung −2 first; 0 is what is expected.",
      }),
      startRung: t.exposeInt("startRung", { nullable: true }),
      ifObstacle: t.exposeString("ifObstacle"),
      thenResponse: t.exposeString("thenResponse"),
      dueOn: t.expose("dueOn", { type: "Date", nullable: true }),
      rhythmDays: t.exposeInt("rhythmDays"),
      weight: t.exposeInt("weight", { description: "1 to 3: how much it counts in the plan's attainment." }),
      lesson: t.exposeString("lesson", { description: "What was learnt from a goal that was let go." }),
      proposedAt: t.expose("proposedAt", { type: "DateTime", nullable: true }),
      startedAt: t.expose("startedAt", { type: "DateTime", nullable: true }),
      pausedAt: t.field({
        type: "DateTime",
        nullable: true,
        resolve: async (goal, _, context) => (await placed(goal, context)).row.pausedAt,
      }),
      endedAt: t.expose("endedAt", { type: "DateTime", nullable: true }),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
      leansOn: t.field({
        type: "Goal",
        nullable: true,
        resolve: async (goal, _, context) => {
          if (!goal.leansOnGoalId) return null;
          const { plan } = await placed(goal, context);
          return plan.goals.find(({ row }) => row.id === goal.leansOnGoalId)?.row ?? null;
        },
      }),
      glance: t.string({
        description: "An active goal in one line; null for any other.",
        nullable: true,
        resolve: async (goal, _, context) => {
          const { record, day } = await placed(goal, context);
          const { state, dueOn, checkIns } = record;
          return state === "active" && dueOn ? goalAtAGlance(checkIns[0]?.rung ?? null, dueOn, day) : null;
        },
      }),
      rhythm: t.string({
        description: "How often one checks in, as a sentence ends: “on Mondays”. Null before it starts.",
        nullable: true,
        resolve: (goal, _, context) => {
          const startedOn = startDay(goal.startedAt, context);
          return startedOn && rhythmInWords({ startedOn, rhythmDays: goal.rhythmDays });
        },
      }),
      checkInDue: t.field({
        description: "Null unless the goal is active.",
        type: "CheckInDue",
        nullable: true,
        resolve: async (goal, _, context) => {
          const { record, facts, day } = await placed(goal, context);
          const startedOn = startDay(record.startedAt, context);
          return startedOn ? checkInDue({ ...record, startedOn }, facts.checkInDates[0] ?? null, day) : null;
        },
      }),
      lastCheckIn: t.field({
        type: "CheckIn",
        nullable: true,
        resolve: async (goal, _, context) => (await placed(goal, context)).recent[0] ?? null,
      }),
      versions: t.field({
        description: "The newest first, at most 100; empty before it starts.",
        type: ["GoalVersion"],
        resolve: related(versionsOfGoal).list,
      }),
      viewerCan: t.field({
        type: "GoalActs",
        resolve: async (goal, _, context) => actsOf(await placed(goal, context), context),
      }),
      startRefusals: t.field({
        description: "Everything that keeps a draft or proposal from starting today; empty for any other.",
        type: ["GoalRefusal"],
        complexity: { field: 1, multiplier: 4 },
        resolve: async (goal, _, context) => {
          const { facts, planFacts, day } = await placed(goal, context);
          const waits = facts.state === "draft" || facts.state === "proposed";
          return waits ? startRefusals(facts, planFacts, day, sideName) : [];
        },
      }),
      resumeRefusals: t.field({
        description: "What keeps a paused goal from being taken up again; empty for any other.",
        type: ["GoalRefusal"],
        complexity: { field: 1, multiplier: 4 },
        resolve: async (goal, _, context) => {
          const { facts, planFacts } = await placed(goal, context);
          return facts.state === "paused" ? resumeRefusals(facts, planFacts) : [];
        },
      }),
      letGoRefusals: t.field({
        description: "What keeps a goal under way from being let go, its lesson aside; empty for any other.",
        type: ["GoalRefusal"],
        complexity: { field: 1, multiplier: 4 },
        resolve: async (goal, _, context) => {
          const { facts, planFacts } = await placed(goal, context);
          const underWay = facts.state === "active" || facts.state === "paused";
          return underWay ? letGoRefusals(facts, planFacts, "a lesson") : [];
        },
      }),
      pauseWarning: t.field({
        type: "PauseWarning",
        nullable: true,
        resolve: async (goal, _, context) => {
          const { facts, planFacts } = await placed(goal, context);
          return pauseWarning(facts, planFacts);
        },
      }),
    }),
  });

  builder.queryField("goal", (t) =>
    t.field({
      type: "Goal",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => goalById(asPerson(context), id),
    }),
  );
}

const startDay = (startedAt: Date | null, context: Context) =>
  startedAt && dayOf(startedAt, asPerson(context).viewer.timeZone);

function actsOf({ row, facts, plan, planFacts, day }: Placed, context: Context): GoalActs {
  const { viewer } = asPerson(context);
  const may = can(viewer, goalPolicy, "change", row) && planIsOpen(plan.engagementState);
  return may ? goalActs(facts, planFacts, day) : NO_ACTS;
}
