import { ownOrganization, parentUnit, unitsPage } from "@/lib/organizations/queries";
import { membersPage } from "@/lib/people/queries";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { related, signedIn } from "../context";

/** The organization and its units. */
export function organizations(builder: Builder) {
  addConnection(builder, "Unit");

  builder.objectType("Organization", {
    description: "The customer. Every row of coaching data belongs to exactly one.",
    fields: (t) => ({
      id: t.exposeID("id"),
      name: t.exposeString("name"),
      units: t.field({
        description: "In the organization's own order.",
        type: "UnitConnection",
        args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
        complexity: costOfFirst,
        resolve: (_organization, args, context) => unitsPage(signedIn(context), args),
      }),
      members: t.field({
        description: "By name; for sponsors, admins and service tokens. Empty for anyone else.",
        type: "MemberConnection",
        args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
        complexity: costOfFirst,
        resolve: (_organization, args, context) => membersPage(signedIn(context), args),
      }),
    }),
  });

  builder.objectType("Unit", {
    description: "A node of the organization's tree.",
    fields: (t) => ({
      id: t.exposeID("id"),
      name: t.exposeString("name"),
      parent: t.field({ type: "Unit", nullable: true, resolve: related(parentUnit).one }),
    }),
  });

  builder.queryField("organization", (t) =>
    t.field({
      type: "Organization",
      description: "The organization of whoever asks.",
      resolve: (_root, _args, context) => ownOrganization(signedIn(context)),
    }),
  );
}
