import type { GoalState } from "@/lib/goals/rules/facts";
import type { Level } from "@/lib/instrument/framework";
import type { Cell } from "./catalogue";
import type { Minimums } from "./minimums";

/** A node of the organization's tree. Several may have no parent: they stand under the whole organization. */
export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  /** Order among the units of one parent. */
  readonly position: number;
}

/** What one person's scales came to; `null` where too few items were answered. 1 to 7. */
export type Values = Readonly<Record<Cell, number | null>>;

/** How many goals a person holds, by level and state; absent means none. */
export type GoalCounts = Readonly<Partial<Record<Level, Readonly<Partial<Record<GoalState, number>>>>>>;

export interface Coachee {
  readonly id: string;
  /** The unit they are in; `null` when they stand under the whole organization directly. */
  readonly unitId: string | null;
  /** Only people who were invited are counted at all. */
  readonly invited: boolean;
  /** Whether they submitted an assessment for this release. */
  readonly participated: boolean;
  /** `null` when they did not participate. */
  readonly values: Values | null;
  readonly goals: GoalCounts;
}

/** All that a release is made of: one organization at one moment. */
export interface Programme {
  readonly units: readonly Unit[];
  readonly minimums: Minimums;
  readonly coachees: readonly Coachee[];
}
