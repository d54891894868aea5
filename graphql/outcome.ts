import type { AnswerRow, AssessmentRow } from "@/lib/assessments/queries";
import { answersByItem, answersOf, earlierOccasions } from "@/lib/assessments/queries";
import { isSubmitted } from "@/lib/assessments/rules";
import { monthName } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day";
import { type Answers, CONTRASTS } from "@/lib/instrument/framework";
import { instrumentByVersion } from "@/lib/instrument/versions";
import { coacheeMember } from "@/lib/people/queries";
import { type Comparison, compareOccasions } from "@/lib/scoring/compare";
import type { Earlier, SideNames, Telling, Voice } from "@/lib/scoring/finding/telling";
import { type Result, score } from "@/lib/scoring/result";
import { asPerson, batched, type Context, related } from "./context";

/** One occasion set beside the one before it. */
export interface Outcome {
  readonly assessment: AssessmentRow;
  readonly answers: Answers;
  readonly result: Result;
  /** Null on the first occasion. */
  readonly before: {
    readonly assessment: AssessmentRow;
    readonly result: Result;
    readonly comparison: Comparison;
    /** As the findings take it: the month and the comparison. */
    readonly earlier: Earlier;
  } | null;
  readonly telling: Telling;
}

/** The answers of an assessment that the viewer may read, in page order. */
export const answersFor = (row: AssessmentRow, context: Context): Promise<AnswerRow[]> =>
  batched(context, answersOf, row.id);

const namesOf = (version: string): SideNames => {
  const { contrasts } = instrumentByVersion(version).text.en;
  return Object.fromEntries(
    CONTRASTS.map((each) => {
      const { management, leadership } = contrasts[each].sides;
      return [each, { management: management.name, leadership: leadership.name }];
    }),
  ) as SideNames;
};

const coacheeOf = related(coacheeMember).one;

/** To the coachee "you"; to their coach by first name. */
async function voiceFor(row: AssessmentRow, context: Context): Promise<Voice> {
  if (asPerson(context).viewer.personId === row.coacheeId) return { person: "second" };
  const member = await coacheeOf(row, {}, context);
  return { person: "third", name: member?.name.split(" ")[0] ?? "This person" };
}

async function beforeOf(row: AssessmentRow, answers: Answers, context: Context): Promise<Outcome["before"]> {
  const found = await batched(context, earlierOccasions, row.id);
  if (!found?.submittedAt) return null;
  const earlierAnswers = answersByItem(await answersFor(found, context));
  const comparison = compareOccasions(
    { instrumentVersion: found.instrumentVersion, answers: earlierAnswers },
    { instrumentVersion: row.instrumentVersion, answers },
  );
  const zone = asPerson(context).viewer.timeZone;
  const when = monthName(dayOf(found.submittedAt, zone), dayOf(context.now, zone));
  return {
    assessment: found,
    result: score(earlierAnswers),
    comparison,
    earlier: { comparison, when },
  };
}

/**
 * The scores of a submitted assessment and what has changed since the occasion before; null until it is
 * submitted. A constant number of statements for any number of assessments of one field.
 */
export async function outcomeOf(row: AssessmentRow | null, context: Context): Promise<Outcome | null> {
  if (!row || !isSubmitted(row)) return null;
  const rows = await answersFor(row, context);
  // No answers at all are answers that this viewer may not read: no scores are made of them.
  if (rows.length === 0) return null;
  const answers = answersByItem(rows);
  const [before, voice] = await Promise.all([beforeOf(row, answers, context), voiceFor(row, context)]);
  return {
    assessment: row,
    answers,
    result: score(answers),
    before,
    telling: { voice, names: namesOf(row.instrumentVersion) },
  };
}
