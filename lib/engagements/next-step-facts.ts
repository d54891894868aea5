import type { CoacheeFacts, GoalAttention, Target } from "@/lib/engagements/signals-facts";
import type { Now } from "@/lib/format/day";

export type NextStep = {
  /** One sentence: what to do, or that nothing is to be done. */
  readonly say: string;
  /** Why this, and what it takes. */
  readonly why: string;
  /** The words of the one button. */
  readonly label: string;
  readonly href: Target;
};

export type HomeFacts = CoacheeFacts & {
  /** The coach's first name. */
  readonly coach: string;
};

/** A step if it is the one to take, else null. */
export type Step = (facts: HomeFacts, now: Now) => NextStep | null;

const LEVEL_ORDER = { self: 0, team: 1, organization: 2 };

/** Self first, then team, then organization. */
export const byLevel = (a: GoalAttention, b: GoalAttention): number =>
  LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level];
