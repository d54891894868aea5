import type { Contrast, Level, Side } from "@/lib/instrument/framework";

/** What somebody wrote for one goal, and what they say of it in check-ins. */
export interface GoalText {
  readonly level: Level;
  readonly side: Side;
  readonly statement: string;
  readonly behaviour: string;
  readonly keepNote: string;
  /** From rung −2 to rung +2. */
  readonly rungs: readonly [string, string, string, string, string];
  /** Stands after “If”, without a full stop. */
  readonly obstacle: string;
  /** Stands after “then”, without a full stop. */
  readonly response: string;
  /** Check-in lines: below what was expected, as expected, above. */
  readonly low: readonly string[];
  readonly expected: readonly string[];
  readonly high: readonly string[];
  /** What was learnt, where it was let go. */
  readonly lesson: string;
}

export type ContrastTexts = Readonly<Record<Contrast, readonly GoalText[]>>;
