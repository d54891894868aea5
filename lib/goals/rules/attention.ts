import type { CheckInFacts, CoacheeFacts, GoalAttention } from "@/lib/engagements/signals-facts";
import { type Day, dayOf, type Now, today } from "@/lib/format/day";
import { checkInDue, rhythmInWords } from "@/lib/goals/rules/check-ins";
import type { SideName } from "@/lib/goals/rules/completeness";
import type { GoalFacts, GoalPlace, GoalText } from "@/lib/goals/rules/facts";
import { recentCheckIns, supportOf } from "@/lib/goals/rules/order";
import { selfGoalPaused } from "@/lib/goals/rules/pausing";
import { startRefusals } from "@/lib/goals/rules/start";

/** A goal with its moments, as it is stored. `checkIns`: newest first, all of the last 28 days and at least the last two. */
export type GoalRecord = GoalText &
  Pick<GoalPlace, "id" | "level" | "state" | "leansOnGoalId" | "waived"> & {
    readonly proposedAt: Date | null;
    readonly startedAt: Date | null;
    readonly pausedAt: Date | null;
    readonly endedAt: Date | null;
    readonly checkIns: readonly CheckInFacts[];
    readonly coachWroteAt: Date | null;
  };

/** The goal as the rules read it, its moments turned into days of `zone`. */
export function factsOf(goal: GoalRecord, zone: string): GoalFacts {
  const { proposedAt, startedAt, endedAt, pausedAt, checkIns, coachWroteAt, ...text } = goal;
  return {
    ...text,
    pausedOn: goal.state === "paused" && pausedAt ? dayOf(pausedAt, zone) : null,
    checkInDates: checkIns.map(({ at }) => dayOf(at, zone)),
  };
}

/** What attention needs of all goals of one plan, in the order given; `now` in the coachee's zone. */
export function planAttention(
  goals: readonly GoalRecord[],
  now: Now,
  sideName?: SideName,
): Pick<CoacheeFacts, "goals" | "selfGoalPaused"> {
  const facts = goals.map((goal) => factsOf(goal, now.zone));
  const paused = selfGoalPaused(facts);
  return {
    goals: goals.map((goal, at) =>
      attentionOf(goal, facts[at] ?? factsOf(goal, now.zone), facts, now, sideName),
    ),
    selfGoalPaused: paused && { ...paused, leaning: paused.leaning.length },
  };
}

function attentionOf(
  goal: GoalRecord,
  facts: GoalFacts,
  plan: readonly GoalFacts[],
  now: Now,
  sideName?: SideName,
): GoalAttention {
  const { id, level, state, proposedAt, startedAt, endedAt, checkIns, coachWroteAt } = goal;
  const day = today(now);
  const support = supportOf(facts, plan);
  const begun: Day = startedAt ? dayOf(startedAt, now.zone) : day;
  const rhythm = { state, startedOn: begun, rhythmDays: goal.rhythmDays };
  return {
    ...{ id, level, state, proposedAt, startedAt, endedAt, checkIns, coachWroteAt },
    unmet: state === "draft" || state === "proposed" ? startRefusals(facts, plan, day, sideName) : [],
    supportCheckIns: support ? recentCheckIns(support, day) : 0,
    due: checkInDue(rhythm, facts.checkInDates[0] ?? null, day),
    rhythm: rhythmInWords(rhythm),
  };
}
