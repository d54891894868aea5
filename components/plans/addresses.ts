import type { Level, Side } from "@/lib/instrument/framework";

/** Where a step of a coachee leads, as the API tells it. */
export interface Target {
  readonly kind: string;
  readonly id: string | null;
  readonly level: Level | null;
}

const OF_ONE: Readonly<Record<string, (id: string) => string>> = {
  assessment: (id) => `/coachee/assessments/${id}`,
  overview: (id) => `/coachee/assessments/${id}`,
  result: (id) => `/coachee/assessments/${id}/result`,
  thread: (id) => `/coachee/conversations#thread-${id}`,
  // A step leads to a goal to finish it; what has begun is checked in on.
  goal: (id) => `/coachee/goals/${id}/edit`,
  start: (id) => `/coachee/goals/${id}`,
  check_in: (id) => `/coachee/goals/${id}/check-in`,
};

/** The page of a coachee that a step leads to. */
export function addressOf({ kind, id, level }: Target): string {
  if (kind === "new_goal") return newGoalAddress({ level: level ?? "self" });
  if (kind === "agreement") return "/who-sees-what";
  if (kind === "what_others_see") return "/coachee/what-others-see";
  if (kind === "record") return "/settings";
  const page = OF_ONE[kind];
  return page && id ? page(id) : "/coachee/plan";
}

/** The page that drafts a goal, with what is known of it. `contrast` by its name in the schema. */
export function newGoalAddress(known: { level: Level; contrast?: string; side?: Side }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(known)) if (value) query.set(name, value);
  return `/coachee/goals/new?${query}`;
}
