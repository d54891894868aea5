import { ENGAGEMENT_STATES } from "@/db/schema";
import { engagementById } from "@/lib/engagements/queries";
import { coacheeMember, coachMember } from "@/lib/people/queries";
import type { Builder } from "../builder";
import { addConnection } from "../connections";
import { asPerson, related } from "../context";

/** One coach, one coachee. */
export function engagements(builder: Builder) {
  addConnection(builder, "Engagement");
  const EngagementState = builder.enumType("EngagementState", { values: ENGAGEMENT_STATES });

  builder.objectType("Engagement", {
    description: "The container of all coaching data of one coach and one coachee.",
    fields: (t) => ({
      id: t.exposeID("id"),
      state: t.field({ type: EngagementState, resolve: (engagement) => engagement.state }),
      startedAt: t.expose("startedAt", { type: "DateTime", nullable: true }),
      sharesResults: t.exposeBoolean("sharesResults", {
        description: "Whether the agreement lets the coach read answers and scores.",
      }),
      coachee: t.field({ type: "Member", nullable: true, resolve: related(coacheeMember).one }),
      coach: t.field({ type: "Member", nullable: true, resolve: related(coachMember).one }),
    }),
  });

  builder.queryField("engagement", (t) =>
    t.field({
      type: "Engagement",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => engagementById(asPerson(context), id),
    }),
  );
}
