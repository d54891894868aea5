import { checkIn } from "@/lib/check-ins/mutations";
import { checkInsOfGoals } from "@/lib/check-ins/queries";
import { goalOf } from "@/lib/goals/queries";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { asPerson, batched, related } from "../context";

/** Dated reports on active goals. */
export function checkIns(builder: Builder) {
  addConnection(builder, "CheckIn");

  builder.objectType("CheckIn", {
    description: "A dated report on an active goal. Append-only.",
    fields: (t) => ({
      id: t.exposeID("id"),
      rung: t.exposeInt("rung", { description: "−2 to +2; 0 is what was expected." }),
      confidence: t.exposeInt("confidence", {
        description: "0 to 10: of reaching rung 0 or better next time.",
      }),
      line: t.exposeString("line"),
      number: t.int({
        description: "The version of statement and ladder that it reports on.",
        resolve: (row) => row.goalNumber,
      }),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
      goal: t.field({ type: "Goal", nullable: true, resolve: related(goalOf).one }),
    }),
  });

  builder.objectField("Goal", "checkIns", (t) =>
    t.field({
      description: "The newest first.",
      type: "CheckInConnection",
      args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
      complexity: costOfFirst,
      resolve: (goal, { first, after }, context) =>
        batched(
          context,
          (access, ids) => checkInsOfGoals(access, ids, { first, after }),
          goal.id,
          `check-ins ${first} ${after ?? ""}`,
        ),
    }),
  );

  builder.mutationField("checkIn", (t) =>
    t.field({
      type: "CheckIn",
      description: "Reports on an active goal. The same `requestKey` is the same check-in.",
      args: {
        goalId: t.arg.id(),
        requestKey: t.arg.id(),
        rung: t.arg.int(),
        confidence: t.arg.int(),
        line: t.arg.string({ required: false }),
      },
      resolve: (_root, { goalId, ...said }, context) => checkIn(asPerson(context), goalId, said, context.now),
    }),
  );
}
