import type { NextStep, Step } from "@/lib/engagements/next-step-facts";
import type { AssessmentFacts } from "@/lib/engagements/signals-facts";
import { nearDay, onDay } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { counted, ordinal } from "@/lib/format/numbers";
import { capital, inSentence } from "@/lib/format/words";

/** Going on with an assessment, or submitting it once its last page was passed. */
export const assessmentUnderWay: Step = ({ assessments }) => {
  const found = latest(assessments, "in_progress");
  if (!found) return null;
  if (found.place) {
    return {
      say: `Go on with your assessment at ${inSentence(found.place)}.`,
      why: `Your answers are kept: ${found.left}.`,
      label: "Go on",
      href: { kind: "assessment", id: found.id },
    };
  }
  const open = found.total - found.answered;
  const gaps =
    open === 0
      ? "Every sentence has an answer."
      : `${capital(counted(open, "sentence"))} ${open === 1 ? "has" : "have"} no answer yet; you may submit without.`;
  return {
    say: "Look over your answers, then submit them.",
    why: `${gaps} Answers cannot be changed afterwards.`,
    label: "Look over",
    href: { kind: "overview", id: found.id },
  };
};

const begin = (found: AssessmentFacts, now: Now): NextStep => {
  const until = found.dueOn ? ` It is open until ${nearDay(found.dueOn, today(now))}.` : "";
  const again = found.occasion > 1;
  return {
    say: again ? "Look at your own work again." : "Look at your own work.",
    why: `${again ? `The ${ordinal(found.occasion)} time round: ` : ""}${found.total} sentences, about nine minutes, on a phone if you like. You see your result at once.${until}`,
    label: "Begin",
    href: { kind: "assessment", id: found.id },
  };
};

const taken = ({ state }: AssessmentFacts) => state === "submitted" || state === "reviewed";

/** The first assessment, before any was submitted. */
export const firstAssessment: Step = ({ assessments }, now) => {
  const found = latest(assessments, "assigned");
  return found && !assessments.some(taken) ? begin(found, now) : null;
};

/** Any other assessment that was assigned. */
export const laterAssessment: Step = ({ assessments }, now) => {
  const found = latest(assessments, "assigned");
  return found ? begin(found, now) : null;
};

/** The result of the latest occasion, until it was opened. */
export const unreadResult: Step = ({ assessments }, now) => {
  const found = latest(assessments.filter(taken));
  if (!found || found.resultReadAt) return null;
  const when = found.submittedAt ? ` ${onDay(dayOf(found.submittedAt, now.zone), today(now))}` : "";
  return {
    say: "Read your result.",
    why: `You submitted it${when}; ${found.answered} of ${found.total} sentences have an answer.`,
    label: "Read the result",
    href: { kind: "result", id: found.id },
  };
};

function latest(
  assessments: readonly AssessmentFacts[],
  state?: AssessmentFacts["state"],
): AssessmentFacts | undefined {
  return assessments
    .filter((one) => state === undefined || one.state === state)
    .toSorted((a, b) => b.occasion - a.occasion)[0];
}
