import { type FieldError, forbidden } from "@/lib/errors";
import type { MissingField, Refusal, RefusalReason } from "@/lib/goals/rules/facts";

const RUNG_FIELDS: Partial<Record<MissingField, string>> = {
  rungMinus2: "rungs.0",
  rungMinus1: "rungs.1",
  rung0: "rungs.2",
  rungPlus1: "rungs.3",
  rungPlus2: "rungs.4",
};

const FIELDS: Partial<Record<RefusalReason, string>> = {
  LEANS_ON_REQUIRED: "leansOnGoalId",
  DATE_OUT_OF_RANGE: "dueOn",
  LESSON_REQUIRED: "lesson",
};

/** The input's field that holds a part of a goal: the rungs stand in one list, −2 first. */
export const fieldOf = (part: MissingField): string => RUNG_FIELDS[part] ?? part;

/** What the person can mend in the form, in the order of the rules; empty when it is not in the form. */
export const fieldsOf = (refusals: readonly Refusal[]): FieldError[] =>
  refusals.flatMap(({ reason, say, missing }) => {
    if (missing) return missing.map((part) => ({ path: fieldOf(part.field), message: part.say }));
    const path = FIELDS[reason];
    return path ? [{ path, message: say }] : [];
  });

/**
 * @throws FORBIDDEN with the first refusal's reason, words and way out, and the fields of all of them;
 * where none has a field, `field` is the one that mends the first.
 */
export function refuse(refusals: readonly Refusal[], field?: string): void {
  const [first] = refusals;
  if (!first) return;
  const fields = fieldsOf(refusals);
  throw forbidden(first.say, {
    reason: first.reason,
    wayOut: first.wayOut,
    fields: fields.length === 0 && field ? [{ path: field, message: first.wayOut }] : fields,
  });
}
