import { graphql, type ResultOf } from "@/graphql/tada";

/** The tokens of the organization, oldest first; for its admins alone. */
export const TOKENS = graphql(`
  query Tokens($after: String) {
    organization {
      name
      tokens(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges { node { id name lastFour createdAt expiresAt revokedAt } }
      }
    }
  }
`);

export type Token = ResultOf<typeof TOKENS>["organization"]["tokens"]["edges"][number]["node"];
