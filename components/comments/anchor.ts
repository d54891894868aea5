import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { inSentence } from "@/lib/format/words";
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

/**
 * What a thread is about, as a sentence ends (“your check-in of 9 November”), and where on the coachee's
 * own pages it stands. Days are those of the viewer's zone.
 */
export function anchorOf(thread: Anchored, now: Now): { on: string; href: string } {
  const day = (at: string) => dayAndMonth(dayOf(new Date(at), now.zone), today(now));
  const { assessment, goal, checkIn, contrast } = thread;
  if (assessment) {
    const href = `/coachee/assessments/${assessment.id}/result`;
    if (contrast)
      return { on: inSentence(contrastTitle(contrast)), href: `${href}#${contrast.replace("_", "-")}` };
    return {
      on: assessment.submittedAt ? `your result of ${day(assessment.submittedAt)}` : "your result",
      href,
    };
  }
  if (goal)
    return {
      on: goal.statement ? `your goal “${goal.statement}”` : "your goal",
      href: `/coachee/goals/${goal.id}`,
    };
  if (checkIn?.goal)
    return { on: `your check-in of ${day(checkIn.createdAt)}`, href: `/coachee/goals/${checkIn.goal.id}` };
  return { on: "something that is no longer here", href: "/coachee" };
}
