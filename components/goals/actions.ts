"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { type FormState, refused } from "@/components/ui/form-state";
import { type Failure, submit } from "@/graphql/next";
import { DomainError } from "@/lib/errors";
import { goalTextInput } from "@/lib/goals/input";
import { parse } from "@/lib/input";
import { ACTS, type ActName, DRAFT, LET_GO, REVISE, SAVE, WEIGH } from "./documents";
import { draftOf, sideChosen, text, textsOf } from "./form-input";
import { type GoalFormState, RUNG_FIELDS, TEXT_FIELDS } from "./form-values";

const known = (form: FormData) => ({ id: text(form, "id"), version: Number(text(form, "version")) });
const pageOf = (id: string) => `/coachee/goals/${encodeURIComponent(id)}`;

/** Contrast and side are one choice in the forms. */
const atTheirFields = (failure: Failure): Failure => ({
  ...failure,
  fields: failure.fields.map(({ path, message }) => ({
    path: path === "contrast" || path === "side" ? "grow" : path,
    message,
  })),
});

/** A day that no form sends cannot be written as a day either: it is judged before it is sent. */
function unreadable(texts: ReturnType<typeof textsOf>): Failure | null {
  try {
    parse(goalTextInput, texts);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, fields } = error;
    return { code, message, fields, requestId: "" };
  }
}

/** What was refused, and after a stale write what stands there now, where it is another text. */
function refusedGoal(title: string, failure: Failure, form: FormData): GoalFormState {
  const state = refused(title, atTheirFields(failure), form);
  const now = failure.current as Record<string, unknown> | undefined;
  if (!now) return state;
  const rungs = (now.rungs as string[] | undefined) ?? [];
  const stored: Record<string, string> = Object.fromEntries([
    ...TEXT_FIELDS.map((name) => [name, String(now[name] ?? "")]),
    ...RUNG_FIELDS.map((name, i) => [name, rungs[i] ?? ""]),
  ]);
  const theirs = Object.fromEntries(
    Object.entries(stored).filter(([name, said]) => said !== text(form, name)),
  );
  return { ...state, theirs, version: Number(now.version) };
}

/** Drafts a goal from a contrast, a side and a level, and goes on to its form. */
export async function draftGoalAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(DRAFT, {
    engagementId: text(form, "engagementId"),
    requestKey: text(form, "requestKey"),
    input: { level: (text(form, "level") || null) as "self" | null, ...sideChosen(text(form, "grow")) },
  });
  if (!outcome.ok) return refused("This is not drafted yet", atTheirFields(outcome.failure), form);
  revalidatePath("/coachee", "layout");
  redirect(`${pageOf(outcome.data.draftGoal.id)}/edit`);
}

/** Saves a draft whatever it holds; then starts or proposes it, if that was pressed. What was saved stays saved. */
export async function saveGoalAction(_before: GoalFormState, form: FormData): Promise<GoalFormState> {
  const { id, version } = known(form);
  const act = text(form, "act");
  const wrong = unreadable(textsOf(form));
  if (wrong) return refused("This is not saved yet", wrong, form);
  const saved = await submit(SAVE, { id, version, input: draftOf(form) });
  if (!saved.ok) return refusedGoal("This is not saved yet", saved.failure, form);
  revalidatePath("/coachee", "layout");
  if (act !== "start" && act !== "propose") return { done: "Saved. Nothing has to be complete yet." };
  const done = await submit(ACTS[act], { id, version: saved.data.saveGoalDraft.version });
  if (done.ok) redirect(pageOf(id));
  return refusedStart(done.failure, form);
}

/** What keeps a goal from starting: the missing parts under their own title, any other rule in its words. */
function refusedStart(failure: Failure, form: FormData): GoalFormState {
  const { reason, message, wayOut, fields } = failure;
  if (reason === "INCOMPLETE")
    return refused(message.replace(/\.$/, ""), { ...atTheirFields(failure), wayOut }, form);
  const state = refused("This goal cannot start yet", atTheirFields(failure), form);
  const rest = state.problems ?? [];
  return fields.some((field) => field.message === message) || fields.length === 0
    ? state
    : { ...state, problems: [{ message }, ...rest] };
}

/** Proposes, starts, pauses, takes up again or discards, from the goal's own page. */
export async function actOnGoalAction(_before: FormState, form: FormData): Promise<FormState> {
  const act = text(form, "act") as ActName;
  const document = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!document) return { title: "This could not be done", problems: [] };
  const { id, version } = known(form);
  const outcome = await submit(document, { id, version });
  // A draft that is gone is discarded, whoever did it.
  const gone = act === "discard" && !outcome.ok && outcome.failure.code === "NOT_FOUND";
  if (!outcome.ok && !gone) return refused("This could not be done", { ...outcome.failure, fields: [] });
  revalidatePath("/coachee", "layout");
  redirect(act === "discard" ? "/coachee/plan" : pageOf(id));
}

/** Ends a goal: achieved, or let go with what was learnt. */
export async function endGoalAction(_before: FormState, form: FormData): Promise<FormState> {
  const ending = text(form, "ending");
  const asked = { ...known(form), lesson: text(form, "lesson") };
  if (ending !== "achieved" && ending !== "let_go")
    return {
      title: "This goal has not ended",
      problems: [{ field: "ending", message: "Choose how it ends." }],
      typed: { lesson: asked.lesson },
    };
  const outcome =
    ending === "achieved"
      ? await submit(ACTS.achieve, { id: asked.id, version: asked.version })
      : await submit(LET_GO, asked);
  if (!outcome.ok) return refused("This goal has not ended", outcome.failure, form);
  revalidatePath("/coachee", "layout");
  redirect(pageOf(asked.id));
}

/** Revises a goal under way, with a reason where its statement or ladder changes. */
export async function reviseGoalAction(_before: GoalFormState, form: FormData): Promise<GoalFormState> {
  const texts = textsOf(form);
  const wrong = unreadable(texts);
  if (wrong) return refused("This is not revised yet", wrong, form);
  const outcome = await submit(REVISE, { ...known(form), reason: text(form, "reason"), input: texts });
  if (!outcome.ok) return refusedGoal("This is not revised yet", outcome.failure, form);
  revalidatePath("/coachee", "layout");
  redirect(pageOf(text(form, "id")));
}

/** How much the goal counts. */
export async function weighGoalAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(WEIGH, { ...known(form), weight: Number(text(form, "weight")) });
  if (!outcome.ok) return refused("This is as it was", outcome.failure, form);
  revalidatePath("/coachee", "layout");
  return { done: "Kept." };
}
