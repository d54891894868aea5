import type { CoacheeFacts, GoalAttention, Signal } from "@/lib/engagements/signals-facts";
import { onDay, relativeDay } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { counted, inWords, ordinal } from "@/lib/format/numbers";
import { capital, quoted } from "@/lib/format/words";

/** From this fall of confidence, between the last check-in and the one before, a coach should know. */
export const CONFIDENCE_FALL = 4;

/** What waits for the coach: a person has done their part, and nothing goes on before the coach does theirs. */
export function waitingSignals(facts: CoacheeFacts, now: Now): Signal[] {
  return [
    ...unanswered(facts, now),
    ...unreviewed(facts, now),
    ...facts.goals.flatMap((goal) => [...proposed(goal, now), ...confidenceFell(goal)]),
  ];
}

function unanswered({ threads }: CoacheeFacts, now: Now): Signal[] {
  const open = threads
    .filter(({ state, lastBy }) => state !== "settled" && lastBy === "coachee")
    .toSorted((a, b) => a.lastAt.getTime() - b.lastAt.getTime());
  const first = open[0];
  if (!first) return [];
  const ago = relativeDay(dayOf(first.lastAt, now.zone), today(now));
  const theirs = first.openedBy === "coachee";
  const place = theirs ? "In a thread they opened." : "In a thread you opened; they wrote last.";
  return [
    {
      kind: "question_unanswered",
      group: "waiting",
      since: first.lastAt,
      say: theirs ? `Asked you something ${ago}.` : `Wrote to you ${ago}.`,
      context: open.length === 1 ? place : `They wrote last in ${inWords(open.length)} threads.`,
      action: { label: "Answer", href: { kind: "thread", id: first.id } },
    },
  ];
}

function unreviewed({ assessments, engagement }: CoacheeFacts, now: Now): Signal[] {
  const found = assessments
    .filter((one) => one.state === "submitted" && one.submittedAt)
    .toSorted((a, b) => b.occasion - a.occasion)[0];
  if (!found?.submittedAt) return [];
  const day = onDay(dayOf(found.submittedAt, now.zone), today(now));
  const base = {
    kind: "assessment_unreviewed" as const,
    since: found.submittedAt,
    say: `Submitted their ${ordinal(found.occasion)} assessment ${day}.`,
  };
  if (!engagement.sharesResults) {
    // What the coach may not read cannot wait for the coach, and its quality flags are answers too.
    return [
      { ...base, group: "along", context: "By your agreement the answers stay with them.", action: null },
    ];
  }
  const shared =
    found.sharedComments === 0
      ? "Nothing shared yet."
      : `${capital(counted(found.sharedComments, "comment"))} shared.`;
  const pages = found.pagesWorthALook;
  const look =
    pages === 0
      ? ""
      : ` ${capital(counted(pages, "page"))} ${pages === 1 ? "is" : "are"} worth another look.`;
  return [
    {
      ...base,
      group: "waiting",
      context: `${shared}${look}`,
      action: { label: "Review", href: { kind: "result", id: found.id } },
    },
  ];
}

function proposed(goal: GoalAttention, now: Now): Signal[] {
  if (goal.state !== "proposed" || !goal.proposedAt) return [];
  if (goal.coachWroteAt && goal.coachWroteAt >= goal.proposedAt) return [];
  const base = { group: "waiting" as const, since: goal.proposedAt };
  const href = { kind: "goal", id: goal.id } as const;
  const reasons = goal.unmet.map(({ reason }) => reason);
  if (reasons.includes("TOO_FEW_CHECK_INS")) {
    return [
      {
        ...base,
        kind: "start_too_early",
        say: `Wants to start ${A_GOAL[goal.level]} on a ${goal.level === "team" ? "self goal" : "goal"} with ${counted(goal.supportCheckIns, "check-in")} in 28 days.`,
        context: "Two are needed. The next one opens the way.",
        action: { label: "Read request", href },
      },
    ];
  }
  return [
    {
      ...base,
      kind: "goal_proposed",
      say: `Proposed ${A_GOAL[goal.level]} ${relativeDay(dayOf(goal.proposedAt, now.zone), today(now))}.`,
      context: whatItNeeds(goal),
      action: { label: "Read it", href },
    },
  ];
}

/** In the coach's place: the refusals themselves speak to the coachee. */
function whatItNeeds({ unmet: [first] }: GoalAttention): string {
  if (!first) return "Nothing is missing: they can start it when they like.";
  if (first.reason === "SELF_GOAL_REQUIRED") return "No self goal is active yet, so it cannot start.";
  if (first.reason === "DATE_OUT_OF_RANGE") return "Its last day has to be chosen anew.";
  return first.say;
}

function confidenceFell(goal: GoalAttention): Signal[] {
  const [last, before] = goal.checkIns;
  if (goal.state !== "active" || !last || !before) return [];
  if (before.confidence - last.confidence < CONFIDENCE_FALL) return [];
  if (goal.coachWroteAt && goal.coachWroteAt >= last.at) return [];
  return [
    {
      kind: "confidence_fell",
      group: "waiting",
      since: last.at,
      say: `Their confidence went from ${before.confidence} to ${last.confidence} over two check-ins.`,
      context: last.line.trim() ? quoted(last.line.trim()) : `On the ${goal.level} goal, without a line.`,
      action: { label: "Read check-ins", href: { kind: "goal", id: goal.id } },
    },
  ];
}

const A_GOAL = { self: "a self goal", team: "a team goal", organization: "an organization goal" };
