import type { AssessmentState } from "@/db/schema";
import type { Answers } from "@/lib/instrument/framework";
import { PAGES } from "@/lib/instrument/pages";
import { CURRENT_VERSION } from "@/lib/instrument/versions";
import type { Coaching } from "./engagements";
import { idOf, randomOf } from "./random";
import type { World } from "./world";

/** An assessment that was written, for comments on it. */
export interface Taken {
  readonly id: string;
  readonly occasion: number;
  /** Days ago. */
  readonly submitted: number;
  readonly answers: Answers;
}

export interface Taking {
  readonly occasion: number;
  readonly state: AssessmentState;
  /** Days ago. */
  readonly assigned: number;
  /** Days ago: the day it was answered on, and submitted unless it is still under way. */
  readonly answered?: number;
  /** Time of the clock at which the first answer was given. */
  readonly time?: string;
  readonly reviewed?: number;
  readonly answers?: Answers;
  /** Pages that were gone through faster than one can read. */
  readonly fastPages?: number;
  /** How many of the eight pages are done, while under way. */
  readonly pagesDone?: number;
}

const DAYS_OPEN = 28;
const MINUTE = 60_000;

/**
 * Writes an assessment with its answers and the time each page took. The coach stands on it while the
 * agreement lets them read and the engagement is open, and on its answers only from the submission on.
 */
export function take(world: World, coaching: Coaching, taking: Taking): Taken {
  const { organizationId, clock, rows } = world;
  const {
    occasion,
    state,
    assigned,
    answered,
    answers = {},
    fastPages = 0,
    pagesDone = PAGES.length,
  } = taking;
  const name = `${world.key}/assessment/${coaching.key}/${occasion}`;
  const random = randomOf(name);
  const id = idOf(name);
  const done = state === "submitted" || state === "reviewed";
  const reader = coaching.sharesResults && coaching.state !== "closed" ? coaching.coach.personId : null;
  const pages = answered === undefined ? [] : PAGES.slice(0, pagesDone);
  const hurried = new Set(random.shuffled(pages.slice(0, 6)).slice(0, fastPages));

  const startedAt =
    answered === undefined ? null : clock.at(answered, taking.time ?? timeOf(random.whole(0, 95)));
  const pageTimes: Record<string, number> = {};
  let at = startedAt?.getTime() ?? 0;
  for (const page of pages) {
    const pace = hurried.has(page) ? random.whole(1100, 1700) : random.whole(5200, 12_500);
    pageTimes[page.slug] = pace * page.items.length;
    for (const key of page.items) {
      at += pace;
      const value = answers[key];
      if (value === undefined) continue;
      rows.answer.push({
        organizationId,
        assessmentId: id,
        itemKey: key,
        coacheeId: coaching.coachee.personId,
        coachId: done ? reader : null,
        value,
        revision: at,
        savedAt: new Date(at),
      });
    }
  }
  rows.assessment.push({
    organizationId,
    id,
    engagementId: coaching.id,
    coacheeId: coaching.coachee.personId,
    coachId: reader,
    occasion,
    instrumentVersion: CURRENT_VERSION.id,
    state,
    pageTimes,
    dueAt: clock.at(assigned - DAYS_OPEN, "23:59"),
    startedAt,
    submittedAt: done ? new Date(at + MINUTE) : null,
    reviewedAt:
      state === "reviewed" && taking.reviewed !== undefined ? clock.at(taking.reviewed, "16:40") : null,
    createdAt: clock.at(assigned, "08:00"),
  });
  return { id, occasion, submitted: answered ?? assigned, answers };
}

/** A time of the working day, by quarters of an hour and a few minutes, from 07:30 on; at most 95 steps. */
const timeOf = (step: number) => {
  const minutes = 450 + step * 7;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};
