import type { VariablesOf } from "@/graphql/tada";
import type { DRAFT } from "./documents";
import { RUNG_FIELDS, TEXT_FIELDS } from "./form-values";

export type DraftInput = VariablesOf<typeof DRAFT>["input"];

export const text = (form: FormData, name: string): string => String(form.get(name) ?? "");

const orNull = (value: string) => (value === "" ? null : value);
const numberOrNull = (value: string) => (value === "" ? null : Number(value));

/** What a goal's form says in its text fields, the day and the rhythm; empty is null where that is allowed. */
export function textsOf(form: FormData) {
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, text(form, name)])) as Record<
    (typeof TEXT_FIELDS)[number],
    string
  >;
  return {
    ...texts,
    rungs: RUNG_FIELDS.map((name) => text(form, name)),
    dueOn: orNull(text(form, "dueOn")),
    rhythmDays: numberOrNull(text(form, "rhythmDays")),
  };
}

/** The contrast and the side that one choice names: “control_commitment:leadership”. */
export function sideChosen(choice: string): Pick<DraftInput, "contrast" | "side"> {
  const [contrast, side] = choice.split(":");
  if (!contrast || !side) return { contrast: null, side: null };
  return { contrast, side } as Pick<DraftInput, "contrast" | "side">;
}

/** The whole draft as its form has it. What the form does not show stays as it is. */
export function draftOf(form: FormData): DraftInput {
  return {
    ...textsOf(form),
    ...sideChosen(text(form, "grow")),
    level: (text(form, "level") || undefined) as DraftInput["level"],
    leansOnGoalId: form.has("leansOnGoalId") ? orNull(text(form, "leansOnGoalId")) : undefined,
    startRung: numberOrNull(text(form, "startRung")),
  };
}
