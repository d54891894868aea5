import { byLevel, type Step } from "@/lib/engagements/next-step-facts";
import { longDay, onDay, relativeDay } from "@/lib/format/dates";
import { dayOf, daysBetween, today } from "@/lib/format/day";
import { inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

/** “on Mondays”, and not “on every second Monday”. */
const WEEKLY = /^on \S+$/;

/** The check-in that has been due longest, a self goal's first. */
export const dueCheckIn: Step = ({ goals, coach, nextSession }, now) => {
  const day = today(now);
  const asked = goals.flatMap((goal) =>
    goal.due && goal.due.state !== "later" ? [{ goal, due: goal.due }] : [],
  );
  const first = asked.toSorted(
    (a, b) => a.due.dueOn.localeCompare(b.due.dueOn) || byLevel(a.goal, b.goal),
  )[0];
  if (!first) return null;
  const { goal, due } = first;
  const action = { label: "Check in", href: { kind: "check_in", id: goal.id } as const };
  if (due.state === "pick_up_here") {
    const last = goal.checkIns[0];
    const was = last
      ? `Your last check-in was ${relativeDay(dayOf(last.at, now.zone), day)}.`
      : "It is the first one.";
    return {
      say: `Pick up here: say where you stand on the ladder of your ${goal.level} goal.`,
      why: `${was} Nothing has to be made up for.`,
      ...action,
    };
  }
  const meet = nextSession && daysBetween(day, dayOf(nextSession.at, now.zone));
  const session =
    nextSession && meet !== null && meet !== undefined && meet >= 0 && meet < 7
      ? `, and you meet ${coach} ${onDay(dayOf(nextSession.at, now.zone), day)}`
      : "";
  return {
    say: `Say where you stood on your ladder${WEEKLY.test(goal.rhythm) ? " this week" : ""}.`,
    why: `You check in ${goal.rhythm}. It takes less than a minute${session}.${asked.length > 1 ? ` ${capital(inWords(asked.length))} are due; this is the first.` : ""}`,
    ...action,
  };
};

/** The day of the next check-in, when none is due. */
export const laterCheckIn: Step = ({ engagement: { id }, goals }) => {
  const dues = goals.flatMap((goal) => (goal.due ? [{ rhythm: goal.rhythm, dueOn: goal.due.dueOn }] : []));
  const next = dues.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (!next) return null;
  return {
    say: `Nothing is due until ${longDay(next.dueOn)}.`,
    why: `You check in ${next.rhythm}. You can always add one before.`,
    label: "Open the plan",
    href: { kind: "plan", id },
  };
};
