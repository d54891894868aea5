import { today } from "@/lib/format/day";
import { nowOf } from "@/lib/goals/queries";
import { attainmentOf } from "@/lib/goals/rules/attaining";
import { gate } from "@/lib/goals/rules/gate";
import { gateOfAnother } from "@/lib/goals/rules/gate-of-another";
import { planOfEngagement } from "@/lib/plans/queries";
import type { Builder } from "../builder";
import { asPerson, related } from "../context";
import { framework } from "../framework";
import { goalsOfPlan } from "../goals-in-plan";

/** The plan of an engagement: its gate, its goals, how far they are reached. */
export function plans(builder: Builder) {
  const { Level } = framework(builder);
  const GateState = builder.enumType("GateState", {
    description:
      "`open`: a goal is active here, or could start. `waiting`: something stands, not enough. `nothing_yet`: nothing to rest on.",
    values: ["open", "waiting", "nothing_yet"] as const,
  });

  builder.objectType("Gate", {
    description: "One of the three stations of a plan.",
    fields: (t) => ({
      level: t.field({ type: Level, resolve: (gate) => gate.level }),
      state: t.field({ type: GateState, resolve: (gate) => gate.state }),
      sentence: t.exposeString("sentence", { description: "What is so here, and what opens the way." }),
      glance: t.exposeString("glance", {
        description: "The same, below a goal of this level or in its place.",
      }),
    }),
  });

  builder.objectType("Attainment", {
    description: "Goal attainment by Kiresuk and Sherman, private to coachee and coach.",
    fields: (t) => ({
      value: t.float({
        description: "50 when all is as expected, to one decimal; null until a check-in stands.",
        nullable: true,
        resolve: ({ value }) => value,
      }),
      goals: t.exposeInt("goals", { description: "Over how many goals." }),
      say: t.exposeString("say", { description: "What the value says, or why there is none yet." }),
    }),
  });

  builder.objectType("Plan", {
    description: "The goals of one engagement. Its coachee writes it, its coach reads it, nobody else does.",
    fields: (t) => ({
      id: t.exposeID("id"),
      goals: t.field({
        description: "In the order in which they were drafted; at most 50.",
        type: ["Goal"],
        complexity: { field: 1, multiplier: 50 },
        resolve: async (plan, _args, context) =>
          (await goalsOfPlan(context, plan.id)).goals.map(({ row }) => row),
      }),
      gate: t.field({
        description: "Self, team and organization, in that order.",
        type: ["Gate"],
        complexity: { field: 1, multiplier: 3 },
        resolve: async (plan, _args, context) => {
          const { goals } = await goalsOfPlan(context, plan.id);
          const { viewer } = asPerson(context);
          const stations = gate(
            goals.map(({ facts }) => facts),
            today(nowOf(viewer, context.now)),
          );
          return viewer.personId === plan.coacheeId ? stations : gateOfAnother(stations);
        },
      }),
      attainment: t.field({
        type: "Attainment",
        resolve: async (plan, _args, context) =>
          attainmentOf(
            (await goalsOfPlan(context, plan.id)).goals.map(({ row, record }) => ({
              ...record,
              weight: row.weight,
            })),
          ),
      }),
    }),
  });

  builder.objectField("Engagement", "plan", (t) =>
    t.field({
      description: "Null until the coachee drafts the first goal.",
      type: "Plan",
      nullable: true,
      resolve: related(planOfEngagement).one,
    }),
  );
}
