import type { answer, assessment } from "@/db/schema";
import { any, mine, type Rule } from "@/lib/rules";

type AssessmentRow = (typeof assessment)["$inferSelect"];
type AnswerRow = (typeof answer)["$inferSelect"];

/**
 * An assessment is its coachee's; the coach reads it while the agreement says so, for then the row names
 * them. Only the coachee answers and submits, only the coach marks it as reviewed. Product rules, section 6.
 */
export const assessmentPolicy = {
  readable: any<AssessmentRow>(mine("coacheeId"), mine("coachId")),
  answer: mine<AssessmentRow>("coacheeId"),
  submit: mine<AssessmentRow>("coacheeId"),
  review: mine<AssessmentRow>("coachId"),
} satisfies Record<string, Rule<AssessmentRow>>;

/** An answer names the coach only once it was submitted: nobody reads over a shoulder. */
export const answerPolicy = {
  readable: any<AnswerRow>(mine("coacheeId"), mine("coachId")),
} satisfies { readable: Rule<AnswerRow> };
