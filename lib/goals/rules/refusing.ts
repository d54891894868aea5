import { type FieldError, forbidden } from "@/lib/errors";
import type { Refusal, RefusalReason } from "@/lib/goals/rules/facts";

const FIELDS: Partial<Record<RefusalReason, string>> = {
  LEANS_ON_REQUIRED: "leansOnGoalId",
  DATE_OUT_OF_RANGE: "dueOn",
  LESSON_REQUIRED: "lesson",
};

/** What the person can mend in the form, in the order of the rules; empty when it is not in the form. */
export const fieldsOf = (refusals: readonly Refusal[]): FieldError[] =>
  refusals.flatMap(({ reason, say, missing }) => {
    if (missing) return missing.map((part) => ({ path: part.field, message: part.say }));
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
    fields: fields.length === 0 && field ? [{ path: field, message: first.say }] : fields,
  });
}
