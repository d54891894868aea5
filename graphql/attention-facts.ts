import type { AssessmentRow } from "@/lib/assessments/queries";
import { stateAt } from "@/lib/assessments/rules";
import type { CheckInRow } from "@/lib/check-ins/queries";
import type { ThreadRow } from "@/lib/comments/queries";
import type { AgreementRow, EngagementRow } from "@/lib/engagements/queries";
import type { AssessmentFacts, EngagementFacts, ThreadFacts } from "@/lib/engagements/signals-facts";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { inSentence } from "@/lib/format/words";
import { type Answers, type Contrast, ITEM_KEYS } from "@/lib/instrument/framework";
import { contrastTitle } from "@/lib/instrument/names";
import { firstUnanswered, pageOfItem } from "@/lib/instrument/pages";
import { minutesLeft, partInWords } from "@/lib/instrument/progress";
import { answerQuality } from "@/lib/instrument/quality";

/** The engagement as attention takes it. `agreement` is its newest version, or null where there is none. */
export function engagementFacts(
  row: EngagementRow,
  agreement: AgreementRow | null,
  now: Now,
): EngagementFacts {
  return {
    id: row.id,
    state: row.state,
    invitedAt: row.createdAt,
    signature: signatureOf(agreement),
    sharesResults: row.sharesResults,
    closesOn: row.closedAt && dayOf(row.closedAt, now.zone),
  };
}

/** The coachee signs first, then the coach. */
function signatureOf(agreement: AgreementRow | null): EngagementFacts["signature"] {
  if (!agreement) return null;
  const { coacheeSignedAt, coachSignedAt, createdAt } = agreement;
  if (!coacheeSignedAt) return { of: "coachee", since: createdAt };
  return coachSignedAt ? null : { of: "coach", since: coacheeSignedAt };
}

/** The assessment as attention takes it, from the answers that the viewer may read. */
export function assessmentFacts(
  row: AssessmentRow,
  { answers, sharedComments, now }: { answers: Answers; sharedComments: number; now: Now },
): AssessmentFacts {
  const state = stateAt(row, now.at);
  const total = ITEM_KEYS.length;
  const complete = row.submittedAt !== null;
  const open = firstUnanswered(answers);
  const answered = complete ? total : Object.keys(answers).length;
  const flags = answerQuality({ answers, activeMs: row.pageTimes, complete });
  return {
    id: row.id,
    occasion: row.occasion,
    state,
    assignedAt: row.createdAt,
    submittedAt: row.submittedAt,
    dueOn: dayOf(row.dueAt, now.zone),
    answered,
    total,
    place: open && !complete ? partInWords(pageOfItem(open)) : null,
    left: minutesLeft(answered),
    // Submitting an assessment shows its result, so that it counts as read from then on.
    resultReadAt: row.submittedAt,
    sharedComments,
    pagesWorthALook: new Set(flags.flatMap((flag) => ("page" in flag ? flag.page : []))).size,
  };
}

interface About {
  /** The goal or check-in that the thread is on, if it is on one. */
  readonly goal?: { readonly level: string };
  readonly checkIn?: CheckInRow;
  /** “your” for the coachee, “their” for the coach. */
  readonly whose: "your" | "their";
  readonly now: Now;
}

/** The thread as attention takes it. */
export function threadFacts(row: ThreadRow, about: About): ThreadFacts {
  const side = (personId: string | null) => (personId === row.coachId ? "coach" : "coachee");
  return {
    id: row.id,
    state: row.state,
    openedBy: side(row.openedBy),
    lastBy: side(row.lastAuthorId),
    lastAt: row.lastSharedAt ?? row.createdAt,
    on: placeOf(row, about),
  };
}

function placeOf(row: ThreadRow, { goal, checkIn, whose, now }: About): string {
  if (row.contrast) return inSentence(contrastTitle(row.contrast as Contrast));
  if (goal) return `${whose} ${goal.level} goal`;
  if (checkIn) return `${whose} check-in of ${dayAndMonth(dayOf(checkIn.createdAt, now.zone), today(now))}`;
  return row.assessmentId ? `${whose} result` : `${whose} plan`;
}
