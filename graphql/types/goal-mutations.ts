import type { Access, Member } from "@/db/viewer";
import {
  achieveGoal,
  discardDraft,
  draftGoal,
  letGoOfGoal,
  pauseGoal,
  proposeGoal,
  resumeGoal,
  reviseGoal,
  saveGoalDraft,
  setWeight,
  startGoal,
} from "@/lib/goals/mutations";
import type { GoalRow } from "@/lib/goals/queries";
import type { Builder } from "../builder";
import { asPerson, type Context } from "../context";
import { framework } from "../framework";

type Known = { id: string; version: number };
type Act = (access: Access<Member>, known: Known, at: Date) => Promise<GoalRow>;

/** Everything a coachee does with a goal. Each names the version it read; a stale one is a CONFLICT. */
export function goalMutations(builder: Builder) {
  const { Contrast, Level, Side } = framework(builder);
  const may = { required: false } as const;

  const GoalDraftInput = builder.inputType("GoalDraftInput", {
    description: "A goal, complete or not. What is not given stays; null empties.",
    fields: (t) => ({
      level: t.field({ type: Level, required: false }),
      contrast: t.field({ type: Contrast, required: false }),
      side: t.field({ type: Side, required: false }),
      leansOnGoalId: t.id(may),
      statement: t.string(may),
      keepNote: t.string(may),
      behaviour: t.string(may),
      rungs: t.stringList({ required: false, description: "Five texts, rung −2 first." }),
      startRung: t.int(may),
      ifObstacle: t.string(may),
      thenResponse: t.string(may),
      dueOn: t.field({ type: "Date", required: false }),
      rhythmDays: t.int(may),
    }),
  });

  const GoalRevisionInput = builder.inputType("GoalRevisionInput", {
    description: "What may change once a goal is under way. Another level, contrast or side is another goal.",
    fields: (t) => ({
      statement: t.string(may),
      keepNote: t.string(may),
      behaviour: t.string(may),
      rungs: t.stringList({ required: false, description: "Five texts, rung −2 first." }),
      ifObstacle: t.string(may),
      thenResponse: t.string(may),
      dueOn: t.field({ type: "Date", required: false }),
      rhythmDays: t.int(may),
    }),
  });

  const act = (name: string, description: string, run: Act) =>
    builder.mutationField(name, (t) =>
      t.field({
        type: "Goal",
        description,
        args: { id: t.arg.id(), version: t.arg.int() },
        resolve: (_root, known, context: Context) => run(asPerson(context), known, context.now),
      }),
    );

  builder.mutationField("draftGoal", (t) =>
    t.field({
      type: "Goal",
      description: "Drafts a goal in the plan of an engagement. The same `requestKey` is the same goal.",
      args: { engagementId: t.arg.id(), requestKey: t.arg.id(), input: t.arg({ type: GoalDraftInput }) },
      resolve: (_root, args, context) => draftGoal(asPerson(context), args, context.now),
    }),
  );
  builder.mutationField("saveGoalDraft", (t) =>
    t.field({
      type: "Goal",
      description: "Saves what is given of a draft or proposal, complete or not.",
      args: { id: t.arg.id(), version: t.arg.int(), input: t.arg({ type: GoalDraftInput }) },
      resolve: (_root, { input, ...known }, context) =>
        saveGoalDraft(asPerson(context), known, input, context.now),
    }),
  );
  builder.mutationField("discardDraft", (t) =>
    t.field({
      type: "Boolean",
      description: "Removes a draft. Always true.",
      args: { id: t.arg.id(), version: t.arg.int() },
      resolve: (_root, known, context) => discardDraft(asPerson(context), known, context.now),
    }),
  );
  act("proposeGoal", "Shows a draft as a proposal. Always free.", proposeGoal);
  act("startGoal", "Makes a goal active, under the rules of the plan.", startGoal);
  act("pauseGoal", "Pauses an active goal.", pauseGoal);
  act("resumeGoal", "Takes a paused goal up again.", resumeGoal);
  act("achieveGoal", "Ends a goal as achieved.", achieveGoal);
  builder.mutationField("letGoOfGoal", (t) =>
    t.field({
      type: "Goal",
      description: "Ends a goal with what was learnt. A good ending.",
      args: { id: t.arg.id(), version: t.arg.int(), lesson: t.arg.string() },
      resolve: (_root, { lesson, ...known }, context) =>
        letGoOfGoal(asPerson(context), known, { lesson }, context.now),
    }),
  );
  builder.mutationField("setGoalWeight", (t) =>
    t.field({
      type: "Goal",
      description: "How much the goal counts in the plan's attainment, 1 to 3.",
      args: { id: t.arg.id(), version: t.arg.int(), weight: t.arg.int() },
      resolve: (_root, { weight, ...known }, context) =>
        setWeight(asPerson(context), known, { weight }, context.now),
    }),
  );
  builder.mutationField("reviseGoal", (t) =>
    t.field({
      type: "Goal",
      description:
        "Revises a goal under way; a changed statement or ladder needs a reason and makes a new version.",
      args: {
        id: t.arg.id(),
        version: t.arg.int(),
        reason: t.arg.string(may),
        input: t.arg({ type: GoalRevisionInput }),
      },
      resolve: (_root, { reason, input, ...known }, context) =>
        reviseGoal(asPerson(context), known, { reason, input }, context.now),
    }),
  );
}
