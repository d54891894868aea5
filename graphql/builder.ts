import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import { GraphQLError } from "graphql";
import type { Context } from "./context";
import type { Objects } from "./objects";

interface Types {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  Objects: Objects;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: string };
  };
}

/**
 * Nesting, aliased breadth and cost of one operation, variables counted; and the length of a document in
 * words, which is looked at before anything else is. docs/api.md, "Limits".
 */
export const LIMITS = { depth: 12, breadth: 400, complexity: 12_000, tokens: 8_000 } as const;

/** A new builder with the scalars and root types; every noun adds its own types to it. */
export function createBuilder() {
  const builder = new SchemaBuilder<Types>({
    plugins: [ComplexityPlugin],
    defaultFieldNullability: false,
    defaultInputFieldRequiredness: true,
    // Measured in server.ts before anything runs, so that one refusal covers the whole operation.
    complexity: { defaultComplexity: 1, defaultListMultiplier: 10, disabled: true },
  });
  builder.queryType({});
  builder.mutationType({});
  builder.scalarType("DateTime", {
    description: "An instant in ISO 8601, in UTC, to the millisecond.",
    serialize: (value) => value.toISOString(),
    parseValue: (value) => {
      const date = typeof value === "string" ? new Date(value) : new Date(Number.NaN);
      if (Number.isNaN(date.getTime())) throw new GraphQLError("DateTime takes an instant in ISO 8601.");
      return date;
    },
  });
  builder.scalarType("Date", {
    description: "A calendar day, YYYY-MM-DD.",
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
      throw new GraphQLError("Date takes a calendar day, YYYY-MM-DD.");
    },
  });
  builder.objectType("PageInfo", {
    fields: (t) => ({
      hasNextPage: t.exposeBoolean("hasNextPage"),
      endCursor: t.exposeString("endCursor", { nullable: true }),
    }),
  });
  return builder;
}

export type Builder = ReturnType<typeof createBuilder>;
