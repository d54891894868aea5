import type { Day } from "@/lib/format/day";
import type { Contrast, Level, Side } from "@/lib/instrument/framework";

/** In the order of a goal's life. There is no “failed”. */
export const GOAL_STATES = ["draft", "proposed", "active", "paused", "achieved", "let_go"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** From much less than expected to much more; 0 is what the person honestly expects. */
export const RUNGS = [-2, -1, 0, 1, 2] as const;
export type Rung = (typeof RUNGS)[number];

/** What the rules need of a goal to place it in its plan. */
export type GoalPlace = {
  readonly id: string;
  readonly level: Level;
  readonly state: GoalState;
  readonly leansOnGoalId: string | null;
  /** Coachee and coach waived rules 1 and 2 for this goal (rule 3). */
  readonly waived: boolean;
  /** The day it was last paused, in the coachee's zone; null unless it is paused. */
  readonly pausedOn: Day | null;
  /** Days of all its check-ins, in the coachee's zone, in any order. */
  readonly checkInDates: readonly Day[];
};

/** What a goal says; null or blank where nothing is written yet. */
export type GoalText = {
  readonly contrast: Contrast | null;
  readonly side: Side | null;
  readonly statement: string | null;
  readonly keepNote: string | null;
  readonly behaviour: string | null;
  /** Five texts, rung −2 first. */
  readonly rungs: readonly (string | null)[];
  readonly startRung: Rung | null;
  readonly ifObstacle: string | null;
  readonly thenResponse: string | null;
  readonly dueOn: Day | null;
  readonly rhythmDays: number | null;
};

export type GoalFacts = GoalPlace & GoalText;

/** A rule that is not met: which, in the machine's words, in the person's, and what they can do. */
export type Refusal = {
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 9 | "state";
  readonly reason: RefusalReason;
  readonly say: string;
  readonly wayOut: string;
  /** With `INCOMPLETE` only: what is missing, in the order of the form. */
  readonly missing?: readonly MissingPart[];
};

export type RefusalReason =
  | "WRONG_STATE"
  | "SELF_GOAL_REQUIRED"
  | "LEANS_ON_REQUIRED"
  | "TOO_FEW_CHECK_INS"
  | "TOO_MANY_ACTIVE"
  | "TOO_MANY_ORGANIZATION_GOALS"
  | "INCOMPLETE"
  | "DATE_OUT_OF_RANGE"
  | "FROZEN_VERSION"
  | "LESSON_REQUIRED"
  | "WAIVER_NOT_NEEDED"
  | "WAIVER_ALREADY_USED"
  | "WAIVER_REASON_REQUIRED"
  | "WAIVER_COACHEE_REQUIRED"
  | "WAIVER_COACH_REQUIRED"
  | "WAIVER_NOT_YOURS";

/** A field by its path in the input; `rungs.0` is rung −2, `rungs.4` rung +2. */
export type MissingField = Exclude<keyof GoalText, "rungs"> | `rungs.${0 | 1 | 2 | 3 | 4}`;

/** A field without an answer, and the words that stand both in the summary and at the field. */
export type MissingPart = { readonly field: MissingField; readonly say: string };

/** A goal of the level, as a sentence begins. */
export const A_GOAL: Record<Level, string> = {
  self: "A self goal",
  team: "A team goal",
  organization: "An organization goal",
};

/** What a goal of this level may lean on (rule 2); a self goal leans on nothing. */
export const RESTS_ON: Record<Level, readonly Level[]> = {
  self: [],
  team: ["self"],
  organization: ["team", "self"],
};

/** Whether a text says something: a letter or a figure, not blanks, signs or characters of no width alone. */
export const written = (text: string | null): boolean => text !== null && /[\p{L}\p{N}]/u.test(text);

/** Active or achieved: a goal that can carry others. */
export const stands = (goal: Pick<GoalPlace, "state">): boolean =>
  goal.state === "active" || goal.state === "achieved";

/** Whether a self goal other than `except` is active or achieved. */
export const selfGoalStands = (goals: readonly GoalPlace[], except?: string): boolean =>
  goals.some((goal) => goal.level === "self" && goal.id !== except && stands(goal));
