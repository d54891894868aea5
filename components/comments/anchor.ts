import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { capital, inSentence } from "@/lib/format/words";
import type { Contrast } from "@/lib/instrument/framework";
import { CURRENT_VERSION } from "@/lib/instrument/versions";

/** What a thread hangs on, as the API tells it. */
export interface Anchored {
  contrast: string | null;
  assessment: { id: string; submittedAt: string | null } | null;
  goal: { id: string; statement: string } | null;
  checkIn: { createdAt: string; goal: { id: string } | null } | null;
}

/** A contrast by its name in the schema: “Order and people”. */
export const contrastTitle = (name: string) =>
  CURRENT_VERSION.text.en.contrasts[name.replace("_", "-") as Contrast].title;

/** Whose pages a thread is met on: how they are spoken of, and where their things stand. */
export interface Pages {
  /** “your”, “Mara’s”. */
  readonly whose: string;
  readonly home: string;
  readonly result: (assessmentId: string) => string;
  readonly goal: (goalId: string) => string;
}

const OWN: Pages = {
  whose: "your",
  home: "/coachee",
  result: (id) => `/coachee/assessments/${id}/result`,
  goal: (id) => `/coachee/goals/${id}`,
};

/**
 * What a thread is about, as a sentence ends (“your check-in of 9 November”), and where it stands; on the
 * coachee's own pages unless `pages` says otherwise. Days are those of the viewer's zone.
 */
export function anchorOf(thread: Anchored, now: Now, pages: Pages = OWN): { on: string; href: string } {
  const day = (at: string) => dayAndMonth(dayOf(new Date(at), now.zone), today(now));
  const { assessment, goal, checkIn, contrast } = thread;
  const { whose } = pages;
  if (assessment) {
    const href = pages.result(assessment.id);
    if (contrast)
      return { on: inSentence(contrastTitle(contrast)), href: `${href}#${contrast.replace("_", "-")}` };
    const of = assessment.submittedAt ? ` of ${day(assessment.submittedAt)}` : "";
    return { on: `${whose} result${of}`, href };
  }
  if (goal)
    return {
      on: goal.statement ? `${whose} goal “${goal.statement}”` : `${whose} goal`,
      href: pages.goal(goal.id),
    };
  if (checkIn?.goal)
    return { on: `${whose} check-in of ${day(checkIn.createdAt)}`, href: pages.goal(checkIn.goal.id) };
  return { on: "something that is no longer here", href: pages.home };
}

/**
 * The same for a list, each with a title of its own: a contrast names its result, and what is met again is
 * numbered, so that whoever hears the page can tell the threads apart.
 */
export function anchorsOf<T extends Anchored>(threads: readonly T[], now: Now, pages: Pages = OWN) {
  const met = new Map<string, number>();
  return threads.map((thread) => {
    const anchor = anchorOf(thread, now, pages);
    const whole = thread.contrast && anchorOf({ ...thread, contrast: null }, now, pages);
    const title = capital(whole ? `${anchor.on}, ${whole.on}` : anchor.on);
    const times = (met.get(title) ?? 0) + 1;
    met.set(title, times);
    return { thread, ...anchor, title: times > 1 ? `${title} (${times})` : title };
  });
}
