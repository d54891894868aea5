import { type CheckInRow, checkInsOfGoals } from "@/lib/check-ins/queries";
import { type ThreadRow, unsettledThreads } from "@/lib/comments/queries";
import { caseloadTitle } from "@/lib/engagements/signals";
import { SIGNAL_GROUPS, type Signal } from "@/lib/engagements/signals-facts";
import { forbidden } from "@/lib/errors";
import { nowOf } from "@/lib/goals/queries";
import { leadingSelfGoal, selfGoalInWords } from "@/lib/goals/rules/self-goal";
import { planOfEngagement } from "@/lib/plans/queries";
import { factsFor } from "../attention";
import type { Builder } from "../builder";
import { caseloadByNeed, type InNeed, inGroup, pageOfNeed, signalsOf } from "../caseload";
import { costOfFirst } from "../connections";
import { asPerson, batched, type Context, related } from "../context";
import { goalsOfPlan } from "../goals-in-plan";

/** What stands behind the types of attention. */
export interface AttentionObjects {
  Signal: Signal;
  SignalAction: NonNullable<Signal["action"]>;
  CaseloadByNeed: readonly InNeed[];
  SelfGoalTrend: { say: string; checkIns: readonly CheckInRow[] };
}

/** So many check-ins stand in the little picture of a self goal. */
const TREND = 8;

/** Who needs the coach, and why. */
export function attention(builder: Builder) {
  const SignalGroup = builder.enumType("SignalGroup", {
    description: "`waiting` for the coach, dated within the `week`, or going `along` by itself.",
    values: SIGNAL_GROUPS,
  });

  builder.objectType("SignalAction", {
    description: "The one thing to do about a signal.",
    fields: (t) => ({
      label: t.exposeString("label"),
      target: t.field({ type: "Target", resolve: ({ href }) => href }),
    }),
  });

  builder.objectType("Signal", {
    description: "One reason to look at a coachee, in words. Never a score.",
    fields: (t) => ({
      kind: t.exposeString("kind"),
      group: t.field({ type: SignalGroup, resolve: ({ group }) => group }),
      say: t.exposeString("say", { description: "The reason." }),
      context: t.exposeString("context", { nullable: true, description: "What it rests on." }),
      since: t.expose("since", {
        type: "DateTime",
        description: "Since when it waits; for what is still to come, its time.",
      }),
      action: t.field({ type: "SignalAction", nullable: true, resolve: ({ action }) => action }),
    }),
  });

  builder.objectType("SelfGoalTrend", {
    description: "How the self goal goes, small enough for the row of a list.",
    fields: (t) => ({
      say: t.exposeString("say", { description: "“rung +1, a week ago”, “paused”, “not begun”." }),
      rungs: t.intList({
        description: `The last check-ins, the earliest first, at most ${TREND}.`,
        resolve: ({ checkIns }) => checkIns.map(({ rung }) => rung),
      }),
    }),
  });

  builder.objectFields("Engagement", (t) => ({
    viewerCoaches: t.boolean({
      description: "Whether the viewer is its coach.",
      resolve: ({ coachId }, _args, { viewer }) => viewer.kind === "person" && viewer.personId === coachId,
    }),
    signals: t.field({
      description:
        "Why the coach might look, the most pressing first. For its coach only; empty once it has closed.",
      type: ["Signal"],
      args: { first: t.arg.int({ required: false }) },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 5 }),
      resolve: async (engagement, { first }, context) => {
        if (asPerson(context).viewer.personId !== engagement.coachId) throw forbidden();
        const found = await signalsOf(engagement, context);
        return typeof first === "number" ? found.slice(0, Math.max(0, first)) : found;
      },
    }),
    selfGoal: t.field({
      description: "The self goal to look at first: what is under way before what is over or to come.",
      type: "Goal",
      nullable: true,
      resolve: async (engagement, args, context) => {
        const plan = await planOf(engagement, args, context);
        if (!plan) return null;
        const { goals } = await goalsOfPlan(context, plan.id);
        return leadingSelfGoal(goals.map(({ row }) => row));
      },
    }),
    selfGoalTrend: t.field({
      type: "SelfGoalTrend",
      resolve: async (engagement, _args, context) => trendOf(engagement, context),
    }),
    waitingThread: t.field({
      description: "The thread that has waited longest for the viewer's word.",
      type: "Thread",
      nullable: true,
      resolve: async (engagement, args, context) => {
        const { viewer } = asPerson(context);
        const waits = (row: ThreadRow) => row.lastAuthorId !== null && row.lastAuthorId !== viewer.personId;
        return (await unsettled(engagement, args, context)).find(waits) ?? null;
      },
    }),
  }));

  builder.objectType("CaseloadByNeed", {
    description: "The viewer's open engagements as coach, sorted by what people need and since when.",
    fields: (t) => ({
      title: t.string({
        description: "“Four people are waiting for you”.",
        resolve: (people) => caseloadTitle(people),
      }),
      count: t.int({
        args: { group: t.arg({ type: SignalGroup, required: false }) },
        resolve: (people, { group }) => (group ? inGroup(people, group) : people).length,
      }),
      people: t.field({
        type: "EngagementConnection",
        args: {
          first: t.arg.int(),
          after: t.arg.string({ required: false }),
          group: t.arg({ type: SignalGroup, required: false }),
        },
        complexity: costOfFirst,
        resolve: (people, { group, ...page }) => pageOfNeed(group ? inGroup(people, group) : people, page),
      }),
    }),
  });

  builder.objectField("Viewer", "caseloadByNeed", (t) =>
    t.field({
      type: "CaseloadByNeed",
      resolve: (_viewer, _args, context) => caseloadByNeed(context),
    }),
  );
}

const planOf = related(planOfEngagement).one;
const unsettled = related(unsettledThreads).list;

async function trendOf(
  engagement: { id: string },
  context: Context,
): Promise<AttentionObjects["SelfGoalTrend"]> {
  const facts = await factsFor(engagement, context);
  const goal = leadingSelfGoal(facts?.goals ?? []);
  const now = nowOf(asPerson(context).viewer, context.now);
  const newest = (access: Parameters<typeof checkInsOfGoals>[0], ids: readonly string[]) =>
    checkInsOfGoals(access, ids, { first: TREND });
  const page = goal && (await batched(context, newest, goal.id, "self goal trend"));
  return { say: selfGoalInWords(goal, now), checkIns: page ? page.rows.toReversed() : [] };
}
