import { createBuilder } from "./builder";
import { engagements } from "./types/engagements";
import { organizations } from "./types/organizations";
import { people } from "./types/people";
import { tokens } from "./types/tokens";

/** The whole schema, built anew at each call. */
export function buildSchema() {
  const builder = createBuilder();
  for (const noun of [organizations, people, tokens, engagements]) noun(builder);
  return builder.toSchema();
}
