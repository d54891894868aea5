import type { FieldProblem } from "./error-summary";

/** What a form shows after it was sent: what went wrong and what was typed, or that it is done. */
export interface FormState {
  /** What could not happen; stands on top, with the problems below. */
  title?: string;
  /** What is safe, or the way out. */
  note?: string;
  problems?: readonly FieldProblem[];
  /** What was typed, by the name of its field, so that nothing is lost. */
  typed?: Readonly<Record<string, string>>;
  /** Said with role status when it worked and the page stays. */
  done?: string;
  requestId?: string;
}

interface Refusal {
  readonly message: string;
  readonly wayOut?: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly requestId?: string;
}

/** The state of a form that was refused: each line leads to its field, and everything typed is kept. */
export function refused(title: string, failure: Refusal, form?: FormData): FormState {
  const typed: Record<string, string> = {};
  for (const [name, value] of form ?? [])
    if (typeof value === "string" && !name.startsWith("$")) typed[name] = value;
  return {
    title,
    note: failure.wayOut,
    problems: failure.fields.length
      ? failure.fields.map(({ path, message }) => ({ field: path, message }))
      : [{ message: failure.message }],
    typed,
    requestId: failure.requestId,
  };
}

/** The message at one field, where there is one. */
export const problemAt = ({ problems }: FormState, field: string) =>
  problems?.find((problem) => problem.field === field)?.message;
