import type { CoacheeFacts, GoalAttention, Signal } from "@/lib/engagements/signals-facts";
import { nearDay, onDay, relativeDay } from "@/lib/format/dates";
import { dayOf, daysBetween, type Now, today } from "@/lib/format/day";
import { counted, ordinal, signed } from "@/lib/format/numbers";

/** What goes along by itself: nothing is to be done, and the line says so. */
export function alongSignals(facts: CoacheeFacts, now: Now): Signal[] {
  return [
    ...notBegun(facts, now),
    ...assessmentUnderWay(facts, now),
    ...facts.goals.flatMap((goal) => [
      ...noCheckIn(goal, now),
      ...achieved(goal, facts, now),
      ...checkedIn(goal, now),
    ]),
  ];
}

/** The line of a row on which nothing else stands. */
export const nothingWaits = ({ engagement: { invitedAt } }: CoacheeFacts): Signal => ({
  kind: "nothing_waits",
  group: "along",
  since: invitedAt,
  say: "Nothing is waiting.",
  context: null,
  action: null,
});

/** The one line of a paused engagement, besides what waits for the coach. */
export function engagementPaused({ engagement: { pausedAt, invitedAt } }: CoacheeFacts, now: Now): Signal {
  return {
    kind: "engagement_paused",
    group: "along",
    since: pausedAt ?? invitedAt,
    say: pausedAt ? `The engagement is paused, ${since(pausedAt, now)}.` : "The engagement is paused.",
    context: "Nothing is asked of anyone until it goes on.",
    action: null,
  };
}

function notBegun({ engagement, assessments, goals }: CoacheeFacts, now: Now): Signal[] {
  const begun = goals.length > 0 || assessments.some(({ state }) => state !== "assigned");
  if (begun || engagement.signature) return [];
  const open = assessments[0];
  const base = {
    kind: "not_begun" as const,
    group: "along" as const,
    since: engagement.invitedAt,
    action: null,
  };
  const invited = `Invited ${ago(engagement.invitedAt, now)}`;
  // Their assessments are not known here, so nothing is said of what they did.
  if (!engagement.sharesResults) {
    const context = "By your agreement their assessments stay with them.";
    return [{ ...base, say: `${invited}; no goal yet.`, context }];
  }
  return [
    {
      ...base,
      say: `${invited}; nothing yet.`,
      context: open ? "The first assessment is open. Nothing to do." : "No assessment is open yet.",
    },
  ];
}

function assessmentUnderWay({ assessments, goals }: CoacheeFacts, now: Now): Signal[] {
  return assessments
    .filter(
      ({ state }) =>
        state === "in_progress" || (state === "assigned" && (goals.length > 0 || assessments.length > 1)),
    )
    .map(({ state, occasion, assignedAt, dueOn }) => ({
      kind: "assessment_under_way" as const,
      group: "along" as const,
      since: assignedAt,
      say: `${state === "assigned" ? "Invited to" : "Has begun"} their ${ordinal(occasion)} assessment${state === "assigned" ? ` ${ago(assignedAt, now)}` : ""}.`,
      context: dueOn ? `It is open until ${nearDay(dueOn, today(now))}.` : null,
      action: null,
    }));
}

function noCheckIn(goal: GoalAttention, now: Now): Signal[] {
  if (goal.due?.state !== "pick_up_here") return [];
  const last = goal.checkIns[0]?.at ?? goal.startedAt;
  if (!last) return [];
  const days = daysBetween(dayOf(last, now.zone), today(now));
  const reminded = daysBetween(goal.due.remindOn, today(now)) >= 0 ? "; one reminder went out" : "";
  return [
    {
      kind: "no_check_in",
      group: "along",
      since: last,
      say: `No check-in for ${counted(days, "day")}${reminded}.`,
      context: "Nothing to do. Their next one says “pick up here”.",
      action: null,
    },
  ];
}

function achieved(goal: GoalAttention, { goals }: CoacheeFacts, now: Now): Signal[] {
  const ended =
    goal.state === "achieved" && goals.every(({ state }) => state === "achieved" || state === "let_go");
  if (!ended || !goal.endedAt) return [];
  return [
    {
      kind: "goal_achieved",
      group: "along",
      since: goal.endedAt,
      say: `Achieved their ${goal.level} goal ${onDay(dayOf(goal.endedAt, now.zone), today(now))}.`,
      context: "No next goal yet. There is no hurry.",
      action: null,
    },
  ];
}

function checkedIn(goal: GoalAttention, now: Now): Signal[] {
  const last = goal.checkIns[0];
  if (!last || !goal.due || goal.due.state === "pick_up_here") return [];
  return [
    {
      kind: "checked_in",
      group: "along",
      since: last.at,
      say: `Checked in ${ago(last.at, now)}: rung ${signed(last.rung)}, confidence ${last.confidence}.`,
      context: null,
      action: null,
    },
  ];
}

const ago = (at: Date, now: Now) => relativeDay(dayOf(at, now.zone), today(now));
const since = (at: Date, now: Now) => `since ${nearDay(dayOf(at, now.zone), today(now))}`;
