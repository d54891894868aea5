import type { Day } from "@/lib/format/day";
import { checkInRefusal } from "@/lib/goals/rules/check-ins";
import { achieveRefusals, letGoRefusals } from "@/lib/goals/rules/ending";
import type { GoalFacts } from "@/lib/goals/rules/facts";
import { resumeRefusals } from "@/lib/goals/rules/pausing";
import { startRefusals } from "@/lib/goals/rules/start";
import { canMove, ended, underWay } from "@/lib/goals/rules/states";

/** What could be done with a goal now. */
export interface GoalActs {
  /** Change it freely: a draft or a proposal. */
  readonly edit: boolean;
  readonly discard: boolean;
  readonly propose: boolean;
  readonly start: boolean;
  readonly checkIn: boolean;
  /** Change it with a new version. */
  readonly revise: boolean;
  readonly pause: boolean;
  readonly resume: boolean;
  readonly achieve: boolean;
  readonly letGo: boolean;
  readonly setWeight: boolean;
}

export const NO_ACTS: GoalActs = {
  edit: false,
  discard: false,
  propose: false,
  start: false,
  checkIn: false,
  revise: false,
  pause: false,
  resume: false,
  achieve: false,
  letGo: false,
  setWeight: false,
};

/** What the rules allow its coachee on `today`; what else is needed for an act (a lesson, a reason) is asked then. */
export function goalActs(goal: GoalFacts, planGoals: readonly GoalFacts[], today: Day): GoalActs {
  const { state } = goal;
  return {
    edit: state === "draft" || state === "proposed",
    discard: state === "draft",
    propose: canMove(state, "proposed"),
    start: startRefusals(goal, planGoals, today).length === 0,
    checkIn: checkInRefusal(goal) === null,
    revise: underWay(state),
    pause: canMove(state, "paused"),
    resume: resumeRefusals(goal, planGoals).length === 0,
    achieve: achieveRefusals(goal).length === 0,
    letGo: letGoRefusals(goal, planGoals, "a lesson").length === 0,
    setWeight: !ended(state),
  };
}
