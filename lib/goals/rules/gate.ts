import { relativeDay } from "@/lib/format/dates";
import type { Day } from "@/lib/format/day";
import { counted, inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { A_GOAL, type GoalPlace, RESTS_ON, selfGoalStands, stands } from "@/lib/goals/rules/facts";
import { MOST_ACTIVE } from "@/lib/goals/rules/limits";
import { keptAlive, recentCheckIns } from "@/lib/goals/rules/order";
import { selfGoalPaused, whatPauses } from "@/lib/goals/rules/pausing";
import { ended } from "@/lib/goals/rules/states";
import { LEVELS, type Level } from "@/lib/instrument/framework";

export type Gate = {
  readonly level: Level;
  /** `open`: a goal is active here, or could start. `waiting`: something stands, not enough. `nothing_yet`: nothing to rest on. */
  readonly state: "open" | "waiting" | "nothing_yet";
  /** For the plan: what is so, and what opens the way. */
  readonly sentence: string;
  /** For the home page, below the goal of this level, or in its place. */
  readonly glance: string;
};

type Way = Pick<Gate, "state" | "sentence"> & { readonly reason: string };

/** The three stations of a plan in the order self, team, organization, on the coachee's day. */
export function gate(goals: readonly GoalPlace[], today: Day): Gate[] {
  return LEVELS.map((level) => {
    const { state, sentence, reason } =
      level === "self" ? selfWay(goals, today) : otherWay(level, goals, today);
    return { level, state, sentence, glance: glance(level, goals, state, reason) };
  });
}

function selfWay(goals: readonly GoalPlace[], today: Day): Way {
  const own = goals.filter((goal) => goal.level === "self");
  const count = (state: GoalPlace["state"]) => own.filter((goal) => goal.state === state).length;
  const say = (state: Gate["state"], sentence: string): Way => ({ state, sentence, reason: sentence });

  if (count("active") > 0)
    return say("open", `${are(count("active"), "active")} That opens the way for the others.`);
  if (count("achieved") > 0) {
    return say("open", `${are(count("achieved"), "achieved")} That keeps the way open for the others.`);
  }
  const paused = selfGoalPaused(goals);
  if (paused) {
    const then =
      paused.leaning.length === 0
        ? "No other goal can start until then."
        : `${capital(relativeDay(paused.pausesOn, today))} ${whatPauses(paused.leaning.length)} too.`;
    return say("waiting", `Paused. Take it up again whenever you like. ${then}`);
  }
  if (count("proposed") + count("draft") > 0) {
    return say("waiting", "Not started yet. Once it is active, the way opens for the others.");
  }
  return say("nothing_yet", "Nothing yet. Begin here, with one goal about managing yourself.");
}

function otherWay(level: Level, goals: readonly GoalPlace[], today: Day): Way {
  const own = goals.filter((goal) => goal.level === level);
  const active = own.filter((goal) => goal.state === "active").length;
  if (active > 0) return { state: "open", sentence: are(active, "active"), reason: "" };

  if (goals.filter((goal) => goal.state === "active").length >= MOST_ACTIVE) {
    const reason = "three goals are active, and three are the most at one time.";
    return { state: "waiting", sentence: `Not yet: ${reason}`, reason };
  }
  if (own.some((goal) => goal.waived && !ended(goal.state))) {
    const reason = "you and your coach waived the order for it.";
    return { state: "open", sentence: `Open for one goal: ${reason}`, reason };
  }
  const bearers = RESTS_ON[level].flatMap((at) => goals.filter((goal) => goal.level === at && stands(goal)));
  const alive = bearers.filter((goal) => keptAlive(goal, today));
  if (alive.length > 0 && selfGoalStands(goals)) return open(mostAlive(alive, today), bearers, today);
  if (bearers.length > 0 && selfGoalStands(goals))
    return short(level, mostAlive(bearers, today), bearers, today);

  const rests = RESTS_ON[level].join(" or ");
  return {
    state: own.some((goal) => !ended(goal.state)) ? "waiting" : "nothing_yet",
    sentence: `Not yet. A goal here needs a ${rests} goal to lean on, with two check-ins in 28 days. You may draft one at any time.`,
    reason: `it rests on a ${rests} goal that is kept alive.`,
  };
}

function open(bearer: GoalPlace, bearers: readonly GoalPlace[], today: Day): Way {
  const has = `${yours(bearer, bearers)} has ${counted(recentCheckIns(bearer, today), "check-in")} in the last 28 days`;
  return { state: "open", sentence: `Open. ${capital(has)}; two are enough.`, reason: `${has}.` };
}

function short(level: Level, bearer: GoalPlace, bearers: readonly GoalPlace[], today: Day): Way {
  const count = recentCheckIns(bearer, today);
  const has = count === 0 ? "none" : inWords(count);
  const rests = RESTS_ON[level].join(" or ");
  return {
    state: "waiting",
    sentence: `${A_GOAL[level]} leans on a ${rests} goal with two check-ins in 28 days. Yours has ${has}.`,
    reason: `${yours(bearer, bearers)} has ${count === 0 ? "no check-in" : counted(count, "check-in")} in the last 28 days; two are needed.`,
  };
}

function glance(level: Level, goals: readonly GoalPlace[], state: Gate["state"], reason: string): string {
  const own = goals.filter((goal) => goal.level === level);
  if (level === "self" || own.some((goal) => goal.state === "active")) return reason || "Active.";
  const waiting = (["paused", "proposed", "draft"] as const).find((found) =>
    own.some((goal) => goal.state === found),
  );
  const name = { paused: "Paused", proposed: "Proposed", draft: "A draft" };
  if (waiting) return `${name[waiting]}. ${state === "open" ? "The way is open" : "Not yet open"}: ${reason}`;
  if (state === "open") return `Nothing yet. The way is open: ${reason}`;
  return `Nothing yet. A goal here rests on a ${RESTS_ON[level].join(" or ")} goal that is kept alive.`;
}

const mostAlive = (goals: readonly GoalPlace[], today: Day): GoalPlace =>
  goals.reduce((best, goal) => (recentCheckIns(goal, today) > recentCheckIns(best, today) ? goal : best));

const yours = (goal: GoalPlace, among: readonly GoalPlace[]): string =>
  among.filter((other) => other.level === goal.level).length > 1
    ? `one of your ${goal.level} goals`
    : `your ${goal.level} goal`;

const are = (count: number, word: string): string =>
  `${capital(counted(count, "goal"))} ${count === 1 ? "is" : "are"} ${word}.`;
