import type { CoacheeFacts, Signal } from "@/lib/engagements/signals-facts";
import { clockTime, dayAndMonth, nearDay, onDay, relativeDay } from "@/lib/format/dates";
import { dayOf, daysBetween, type Now, today, utc } from "@/lib/format/day";
import { capital } from "@/lib/format/words";

const WEEK = 7;
/** From this many days before its end an engagement says so. */
const CLOSING = 28;

/** What has a date: a session, a signature, a paused self goal, an end. Further away than a week it goes along. */
export function datedSignals(facts: CoacheeFacts, now: Now): Signal[] {
  return [
    ...sessionSoon(facts, now),
    ...selfGoalPaused(facts, now),
    ...agreement(facts, now),
    ...closing(facts, now),
  ];
}

function sessionSoon({ nextSession }: CoacheeFacts, now: Now): Signal[] {
  if (!nextSession) return [];
  const day = dayOf(nextSession.at, now.zone);
  const ahead = daysBetween(today(now), day);
  if (ahead < 0 || ahead >= WEEK) return [];
  return [
    {
      kind: "session_soon",
      group: "week",
      since: nextSession.at,
      say: `Session ${onDay(day, today(now))} at ${clockTime(nextSession.at, now.zone)}.`,
      context: null,
      action: { label: "Prepare", href: { kind: "session", id: nextSession.id } },
    },
  ];
}

function selfGoalPaused({ selfGoalPaused: paused, engagement }: CoacheeFacts, now: Now): Signal[] {
  if (!paused) return [];
  const ahead = daysBetween(today(now), paused.pausesOn);
  const runs = ahead > 0 && paused.leaning > 0;
  const goals = paused.leaning === 1 ? "the goal that leans on it pauses" : "the goals that lean on it pause";
  const context = runs
    ? `${capital(relativeDay(paused.pausesOn, today(now)))} ${goals} too.`
    : "No other goal is active. There is no hurry.";
  return [
    {
      kind: "self_goal_paused",
      group: ahead > 0 ? "week" : "along",
      since: utc(paused.pausedOn),
      say: `Paused their only self goal ${relativeDay(paused.pausedOn, today(now))}.`,
      context,
      action: { label: "Open plan", href: { kind: "plan", id: engagement.id } },
    },
  ];
}

function agreement({ engagement: { id, signature } }: CoacheeFacts, now: Now): Signal[] {
  if (!signature) return [];
  const since = nearDay(dayOf(signature.since, now.zone), today(now));
  const base = { kind: "agreement_waits" as const, since: signature.since };
  const own = signature.of === "coach";
  const whose = {
    coach: "your signature",
    coachee: "their signature",
    sponsor: "the organization’s signature",
  };
  return [
    {
      ...base,
      group: own ? "week" : "along",
      say: `The sharing agreement waits for ${whose[signature.of]} since ${since}.`,
      context: own ? "They have signed. Nothing can begin before you do." : "Nothing can begin before.",
      action: own ? { label: "Read and sign", href: { kind: "agreement", id } } : null,
    },
  ];
}

function closing({ engagement: { closesOn } }: CoacheeFacts, now: Now): Signal[] {
  if (!closesOn) return [];
  const ahead = daysBetween(today(now), closesOn);
  if (ahead < 0 || ahead > CLOSING) return [];
  return [
    {
      kind: "engagement_closing",
      group: ahead < WEEK ? "week" : "along",
      since: utc(closesOn),
      say: `The engagement closes ${ahead < 2 ? nearDay(closesOn, today(now)) : `on ${dayAndMonth(closesOn, today(now))}`}.`,
      context: "Their record stays theirs; your access ends that day.",
      action: null,
    },
  ];
}
