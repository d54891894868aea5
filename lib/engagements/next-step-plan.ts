import { byLevel, type NextStep, type Step } from "@/lib/engagements/next-step-facts";
import type { GoalAttention } from "@/lib/engagements/signals-facts";
import { relativeDay } from "@/lib/format/dates";
import { today } from "@/lib/format/day";
import { capital, inSentence } from "@/lib/format/words";

/** A self goal to start, finish, take up again or draft, while none is active or achieved. */
export const selfGoal: Step = (facts, now) => {
  const own = facts.goals.filter(({ level }) => level === "self");
  if (own.some(({ state }) => state === "active" || state === "achieved")) return null;
  const started = prepared(own);
  if (started) return started;
  const paused = facts.selfGoalPaused;
  if (paused) {
    const then =
      paused.leaning === 0
        ? "No other goal can start before."
        : `${capital(relativeDay(paused.pausesOn, today(now)))} what leans on it pauses too.`;
    return {
      say: "Take your self goal up again, or begin another.",
      why: `You paused it ${relativeDay(paused.pausedOn, today(now))}. ${then}`,
      label: "Open the plan",
      href: { kind: "plan", id: facts.engagement.id },
    };
  }
  const before = own.length > 0;
  return {
    say: before ? "Draft your next self goal." : "Draft a goal about managing yourself.",
    why: "A plan begins there; goals for the team and the organization come after it.",
    label: "Draft a self goal",
    href: { kind: "new_goal", id: facts.engagement.id, level: "self" },
  };
};

/** Goals that only wait for the coachee: nothing missing, or nothing but what they can write. */
function prepared(goals: readonly GoalAttention[]): NextStep | null {
  const waiting = goals.filter(({ state }) => state === "proposed" || state === "draft").toSorted(byLevel);
  const ready = waiting.find(({ unmet }) => unmet.length === 0);
  if (ready) {
    return {
      say: `Start your ${ready.level} goal.`,
      why: "Nothing is missing. From then on its statement and its ladder stand, and you check in on it.",
      label: "Start this goal",
      href: { kind: "start", id: ready.id },
    };
  }
  const writable = ["INCOMPLETE", "DATE_OUT_OF_RANGE"];
  const unfinished = waiting.find(({ unmet }) => unmet.every(({ reason }) => writable.includes(reason)));
  const [first] = unfinished?.unmet ?? [];
  if (!unfinished || !first) return null;
  const next = first.missing?.[0];
  return {
    say: `Finish your ${unfinished.level} goal.`,
    why: next ? `${first.say} The first: ${inSentence(next.say)}.` : first.say,
    label: "Go on",
    href: { kind: "goal", id: unfinished.id },
  };
}

/** Any other draft or proposal that waits for the coachee only. */
export const otherGoal: Step = ({ goals }) => prepared(goals);

/** When goals have ended and none is under way. */
export const anotherGoal: Step = ({ engagement: { id }, goals }) =>
  goals.some(({ state }) => state === "achieved" || state === "let_go") &&
  goals.every(({ state }) => state !== "active")
    ? {
        say: "Draft another goal when you like.",
        why: "Nothing is under way, and there is no hurry.",
        label: "Draft a self goal",
        href: { kind: "new_goal", id, level: "self" },
      }
    : null;
