import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./introspection";

/** Documents typed by the schema: `graphql("query { … }")`. */
export const graphql = initGraphQLTada<{
  introspection: typeof introspection;
  scalars: { ID: string; DateTime: string; Date: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
export { readFragment } from "gql.tada";
