import { createToken, revokeToken } from "@/lib/organizations/mutations";
import { tokensPage } from "@/lib/organizations/queries";
import type { Builder } from "../builder";
import { addConnection, costOfFirst } from "../connections";
import { asPerson } from "../context";

/** Service tokens of the organization, for its admins. */
export function tokens(builder: Builder) {
  addConnection(builder, "ApiToken");

  builder.objectType("ApiToken", {
    description: "A service token: owned by the organization, read-only, stored as a hash.",
    fields: (t) => ({
      id: t.exposeID("id"),
      name: t.exposeString("name"),
      lastFour: t.exposeString("lastFour"),
      createdAt: t.expose("createdAt", { type: "DateTime" }),
      expiresAt: t.expose("expiresAt", { type: "DateTime" }),
      revokedAt: t.expose("revokedAt", { type: "DateTime", nullable: true }),
    }),
  });

  builder.objectType("NewToken", {
    fields: (t) => ({
      token: t.expose("token", { type: "ApiToken" }),
      secret: t.exposeString("secret", { description: "The whole token, readable this once." }),
    }),
  });

  builder.objectFields("Organization", (t) => ({
    tokens: t.field({
      description: "Oldest first; for admins.",
      type: "ApiTokenConnection",
      args: { first: t.arg.int(), after: t.arg.string({ required: false }) },
      complexity: costOfFirst,
      resolve: (_organization, args, context) => tokensPage(asPerson(context), args),
    }),
  }));

  builder.mutationFields((t) => ({
    createToken: t.field({
      type: "NewToken",
      args: { name: t.arg.string(), days: t.arg.int() },
      resolve: (_root, args, context) => createToken(asPerson(context), args, context.now),
    }),
    revokeToken: t.field({
      type: "ApiToken",
      args: { id: t.arg.id() },
      resolve: (_root, { id }, context) => revokeToken(asPerson(context), id, context.now),
    }),
  }));
}
