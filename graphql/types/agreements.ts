import { authorize } from "@/lib/authorize";
import { seenByOthersPolicy } from "@/lib/engagements/policy";
import { latestAgreement } from "@/lib/engagements/queries";
import type { Builder } from "../builder";
import { asPerson, related } from "../context";
import { framework } from "../framework";
import { SEEN_FROM, seenByOthers } from "../seen-by-others";

/** What two people have signed about who sees what, and what comes of it. */
export function agreements(builder: Builder) {
  const { CoachingStatus } = framework(builder);
  const SeenFrom = builder.enumType("SeenFrom", {
    description:
      "`organization` is a sponsor who is an administrator too; `another_coachee` is any other of them.",
    values: SEEN_FROM,
  });

  builder.objectType("SharingAgreement", {
    description: "The versioned statement of what flows to whom.",
    fields: (t) => ({
      version: t.exposeInt("version"),
      inForce: t.boolean({
        description: "Whether both have signed this version.",
        resolve: ({ coachSignedAt, coacheeSignedAt }) => coachSignedAt !== null && coacheeSignedAt !== null,
      }),
      sharesResults: t.exposeBoolean("sharesResults", {
        description: "The coach may read answers and scores while the engagement is open.",
      }),
      sharesStatus: t.exposeBoolean("sharesStatus", {
        description: "The organization may see by name whether the coachee is invited, active or closed.",
      }),
      coacheeSignedAt: t.expose("coacheeSignedAt", { type: "DateTime", nullable: true }),
      coachSignedAt: t.expose("coachSignedAt", { type: "DateTime", nullable: true }),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
    }),
  });

  builder.objectType("SeenBy", {
    description: "How much of a coachee came back when it was asked for in somebody's place.",
    fields: (t) => ({
      from: t.field({ type: SeenFrom, resolve: ({ from }) => from }),
      name: t.exposeString("name", {
        nullable: true,
        description: "The coachee's name, where it came back.",
      }),
      status: t.field({ type: CoachingStatus, nullable: true, resolve: ({ status }) => status }),
      assessments: t.exposeInt("assessments", { description: "That they exist, and where they stand." }),
      results: t.exposeInt("results", {
        description: "Submitted assessments with their answers and scores.",
      }),
      answers: t.exposeInt("answers", { description: "In those." }),
      unsentAnswers: t.exposeInt("unsentAnswers", { description: "In assessments not submitted yet." }),
      selfGoals: t.exposeInt("selfGoals"),
      otherGoals: t.exposeInt("otherGoals", { description: "At the levels of team and organization." }),
      checkIns: t.exposeInt("checkIns"),
      comments: t.exposeInt("comments", { description: "That somebody has shared, by either of the two." }),
      drafts: t.exposeInt("drafts", { description: "Comments of the coachee's that nobody has shared." }),
      releases: t.exposeInt("releases"),
    }),
  });

  builder.objectFields("Engagement", (t) => ({
    agreement: t.field({
      description: "The latest version; not in force until both have signed.",
      type: "SharingAgreement",
      nullable: true,
      resolve: async (engagement, args, context) =>
        (await related(latestAgreement).list(engagement, args, context))[0] ?? null,
    }),
    seenByOthers: t.field({
      description:
        "For the coachee, in a query: what they themselves, their coach, the organization, a service token and another coachee get, found by asking in the place of each.",
      type: ["SeenBy"],
      // Five transactions and some sixty statements.
      complexity: { field: 2_000, multiplier: 5 },
      resolve: (engagement, _args, context) => {
        const { viewer } = asPerson(context);
        authorize(viewer, seenByOthersPolicy, "ask", engagement);
        return context.apart.value(
          `seen by others ${engagement.id}`,
          () => seenByOthers(viewer, engagement, context.now),
          [],
        );
      },
    }),
  }));
}
