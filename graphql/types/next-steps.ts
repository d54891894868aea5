import { nextStep } from "@/lib/engagements/next-step";
import { ownEngagement } from "@/lib/engagements/queries";
import type { Target } from "@/lib/engagements/signals-facts";
import { nowOf } from "@/lib/goals/queries";
import { homeFacts } from "../attention";
import type { Builder } from "../builder";
import { asPerson } from "../context";
import { framework } from "../framework";

const KINDS = [
  "agreement",
  "assessment",
  "overview",
  "result",
  "thread",
  "goal",
  "start",
  "check_in",
  "session",
  "plan",
  "engagement",
  "new_goal",
  "what_others_see",
  "record",
] as const satisfies Target["kind"][];

/** The one next step of a coachee's home. */
export function nextSteps(builder: Builder) {
  const { Level } = framework(builder);
  const TargetKind = builder.enumType("TargetKind", {
    description: "What a step leads to.",
    values: KINDS,
  });

  builder.objectType("Target", {
    description: "Where a step leads; `id` is of the thing that `kind` names.",
    fields: (t) => ({
      kind: t.field({ type: TargetKind, resolve: (target) => target.kind }),
      id: t.id({ nullable: true, resolve: (target) => ("id" in target ? target.id : null) }),
      level: t.field({
        description: "Of a new goal.",
        type: Level,
        nullable: true,
        resolve: (target) => ("level" in target ? target.level : null),
      }),
    }),
  });

  builder.objectType("NextStep", {
    description: "What to do next, or that nothing is to be done. There is always exactly one.",
    fields: (t) => ({
      say: t.exposeString("say", { description: "One sentence." }),
      why: t.exposeString("why", { description: "Why this, and what it takes." }),
      label: t.exposeString("label", { description: "The words of the one button." }),
      target: t.field({ type: "Target", resolve: ({ href }) => href }),
    }),
  });

  builder.objectField("Viewer", "nextStep", (t) =>
    t.field({
      description: "The viewer's own next step as coachee.",
      type: "NextStep",
      resolve: async (_viewer, _args, context) => {
        const access = asPerson(context);
        const engagement = await ownEngagement(access);
        const facts = engagement && (await homeFacts(engagement, context));
        return nextStep(facts, nowOf(access.viewer, context.now));
      },
    }),
  );

  builder.objectField("Engagement", "nextStep", (t) =>
    t.field({
      description: "Its coachee's next step; null for the coach.",
      type: "NextStep",
      nullable: true,
      resolve: async (engagement, _args, context) => {
        const { viewer } = asPerson(context);
        if (viewer.personId !== engagement.coacheeId) return null;
        return nextStep(await homeFacts(engagement, context), nowOf(viewer, context.now));
      },
    }),
  );
}
