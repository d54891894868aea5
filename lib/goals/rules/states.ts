import { GOAL_STATES, type GoalState, type Refusal } from "@/lib/goals/rules/facts";

const MOVES: Record<GoalState, readonly GoalState[]> = {
  draft: ["proposed"],
  proposed: ["active"],
  active: ["paused", "achieved", "let_go"],
  paused: ["active", "achieved", "let_go"],
  achieved: [],
  let_go: [],
};

const IS: Record<GoalState, string> = {
  draft: "is a draft",
  proposed: "is proposed",
  active: "is active",
  paused: "is paused",
  achieved: "is achieved",
  let_go: "was let go",
};

/** Whether a goal in state `from` may move to `to`; staying where it is is no move. Source: docs/plan.md, “A goal's life”. */
export const canMove = (from: GoalState, to: GoalState): boolean => MOVES[from].includes(to);

/** Active or paused: it has begun and has not ended. */
export const underWay = (state: GoalState): boolean => state === "active" || state === "paused";

/** Achieved or let go: nothing of it changes any more. */
export const ended = (state: GoalState): boolean => state === "achieved" || state === "let_go";

/** “is paused”, “was let go”: a state as the end of a sentence. */
export const stateInWords = (state: GoalState): string => IS[state];

/** A refusal with the reason `WRONG_STATE` that says which state the goal is in. */
export const wrongState = (state: GoalState, wayOut: string): Refusal => ({
  rule: "state",
  reason: "WRONG_STATE",
  say: `This goal ${IS[state]}.`,
  wayOut,
});

/** Null when the move is allowed, else a refusal with the reason `WRONG_STATE`. */
export const moveRefusal = (from: GoalState, to: GoalState): Refusal | null =>
  canMove(from, to) ? null : wrongState(from, wayOut(from, to));

function wayOut(from: GoalState, to: GoalState): string {
  if (ended(from)) return "What has ended stays as it is. Draft another goal.";
  const sources = GOAL_STATES.filter((state) => canMove(state, to));
  if (sources.length === 0) return "A goal does not become a draft again. Revise it, with a reason.";
  return `That needs a goal which ${sources.map((state) => IS[state]).join(" or ")}.`;
}
