import type { FormState } from "@/components/ui/form-state";

/** The texts of a goal's form, by the name of their field; the rungs are `rungs.0` (−2) to `rungs.4` (+2). */
export const TEXT_FIELDS = ["statement", "keepNote", "behaviour", "ifObstacle", "thenResponse"] as const;
export const RUNG_FIELDS = ["rungs.0", "rungs.1", "rungs.2", "rungs.3", "rungs.4"] as const;

export type Values = Readonly<Record<string, string>>;

/** What a goal's form shows after it was sent. */
export interface GoalFormState extends FormState {
  /** The version to write next: what was read while this form was sent. */
  readonly version?: number;
  /** After a stale write: what stands there now, where it is not what was typed. */
  readonly theirs?: Values;
}

/** What one field of the form carries: what was typed before what is stored, and what is wrong with it. */
export interface FieldAt {
  readonly name: string;
  readonly defaultValue: string;
  readonly error?: string;
  readonly theirs?: string;
}

/** Looks a field up in what was typed, what is stored, and what was refused. */
export const fieldsOf =
  (state: GoalFormState, stored: Values) =>
  (name: string): FieldAt => ({
    name,
    defaultValue: state.typed?.[name] ?? stored[name] ?? "",
    error: state.problems?.find(({ field }) => field === name)?.message,
    theirs: state.theirs?.[name],
  });

export type At = ReturnType<typeof fieldsOf>;
