import { createBuilder } from "./builder";
import { agreements } from "./types/agreements";
import { answering } from "./types/answering";
import { assessments } from "./types/assessments";
import { attention } from "./types/attention";
import { changes } from "./types/changes";
import { checkIns } from "./types/check-ins";
import { comments } from "./types/comments";
import { engagements } from "./types/engagements";
import { goalMutations } from "./types/goal-mutations";
import { goals } from "./types/goals";
import { nextSteps } from "./types/next-steps";
import { organizations } from "./types/organizations";
import { people } from "./types/people";
import { plans } from "./types/plans";
import { releases } from "./types/releases";
import { results } from "./types/results";
import { tokens } from "./types/tokens";

/** What each noun adds to the schema, one line each. */
const NOUNS = [
  organizations,
  people,
  tokens,
  engagements,
  agreements,
  assessments,
  answering,
  results,
  changes,
  plans,
  goals,
  goalMutations,
  nextSteps,
  checkIns,
  comments,
  attention,
  releases,
] as const;

/** The whole schema, built anew at each call. */
export function buildSchema() {
  const builder = createBuilder();
  for (const noun of NOUNS) noun(builder);
  return builder.toSchema();
}
