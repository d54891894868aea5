import { changePassword } from "@/lib/auth/mutations";
import { caseloadPage, coachingStatuses, ownEngagement } from "@/lib/engagements/queries";
import { ownOrganization, unitOf } from "@/lib/organizations/queries";
import { ownMembership } from "@/lib/people/queries";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { asPerson, batched, related, signedIn } from "../context";
import { framework } from "../framework";

/** Who asks, and the members of the organization. */
export function people(builder: Builder) {
  addConnection(builder, "Member");
  const Role = builder.enumType("Role", { values: ["coachee", "coach", "sponsor", "admin"] as const });
  const { CoachingStatus } = framework(builder);

  builder.objectType("Member", {
    description: "A person in this organization.",
    fields: (t) => ({
      id: t.exposeID("id"),
      name: t.exposeString("name"),
      roles: t.field({ type: [Role], resolve: (member) => member.roles as ("coachee" | "coach")[] }),
      unit: t.field({ type: "Unit", nullable: true, resolve: related(unitOf).one }),
      coachingStatus: t.field({
        description: "Null where there is no engagement, or where the sharing agreement keeps it private.",
        type: CoachingStatus,
        nullable: true,
        resolve: (member, _args, context) => batched(context, coachingStatuses, member.personId),
      }),
    }),
  });

  builder.objectType("Viewer", {
    description: "The person who is signed in.",
    fields: (t) => ({
      id: t.id({ resolve: (viewer) => viewer.personId }),
      name: t.exposeString("name"),
      timeZone: t.exposeString("timeZone"),
      roles: t.field({ type: [Role], resolve: (viewer) => [...viewer.roles] }),
      organization: t.field({
        type: "Organization",
        resolve: (_viewer, _args, context) => ownOrganization(signedIn(context)),
      }),
      membership: t.field({
        type: "Member",
        nullable: true,
        resolve: (_viewer, _args, context) => ownMembership(signedIn(context)),
      }),
      engagement: t.field({
        description: "The viewer's own engagement as coachee.",
        type: "Engagement",
        nullable: true,
        resolve: (_viewer, _args, context) => ownEngagement(asPerson(context)),
      }),
      caseload: t.field({
        description: "The viewer's open engagements as coach.",
        type: "EngagementConnection",
        args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
        complexity: costOfFirst,
        resolve: (_viewer, args, context) => caseloadPage(asPerson(context), args),
      }),
    }),
  });

  builder.queryField("viewer", (t) =>
    t.field({
      type: "Viewer",
      nullable: true,
      description: "Null for a service token and for who is not signed in.",
      resolve: (_root, _args, { viewer }) => (viewer.kind === "person" ? viewer : null),
    }),
  );

  builder.mutationField("changePassword", (t) =>
    t.field({
      type: "Boolean",
      description: "Changes the viewer's password and ends their other sign-ins. Always true.",
      args: { current: t.arg.string(), next: t.arg.string() },
      resolve: async (_root, args, context) => {
        await changePassword(asPerson(context).viewer, args, context.now);
        return true;
      },
    }),
  );
}
