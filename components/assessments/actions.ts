"use server";

import { redirect } from "next/navigation";
import { type FormState, refused } from "@/components/ui/form-state";
import { submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { nextPage, type Page, pageBySlug } from "@/lib/instrument/pages";
import { NOT_MINE } from "./scale";

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

const home = (id: string) => `/coachee/assessments/${encodeURIComponent(id)}`;

const SAVE_PAGE = graphql(`
  mutation SavePage($id: ID!, $answers: [AnswerInput!]!) {
    saveAnswers(assessmentId: $id, answers: $answers) {
      answeredCount
    }
  }
`);

/** What a form says of an item; anything but 1 to 7 or “not part of my work” is refused at its field. */
const answerIn = (sent: string) => (sent === NOT_MINE ? null : /^[1-7]$/.test(sent) ? Number(sent) : 0);

/** The items whose answer is another one than the form was made with. */
function changed(page: Page, form: FormData, revision: number) {
  return page.items
    .filter((itemKey) => form.has(itemKey) && text(form, itemKey) !== text(form, `was ${itemKey}`))
    .map((itemKey) => ({ itemKey, value: answerIn(text(form, itemKey)), revision }));
}

/**
 * A page sent as a form, without JavaScript: saves what was changed on it, so that an older form does not
 * undo what another device has saved, and goes on.
 */
export async function savePageAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = text(form, "assessment");
  const page = pageBySlug(text(form, "page"));
  const title = "This page is not saved";
  if (!page) return refused(title, { message: "This page is not in the questionnaire.", fields: [] }, form);
  const answers = changed(page, form, Date.now());
  if (answers.length > 0) {
    const outcome = await submit(SAVE_PAGE, { id, answers });
    if (!outcome.ok) {
      const { failure } = outcome;
      const fields = failure.fields.map(({ path, message }) => {
        const at = /^answers\.(\d+)\./.exec(path)?.[1];
        return { path: at === undefined ? path : (answers[Number(at)]?.itemKey ?? path), message };
      });
      return refused(title, { ...failure, fields }, form);
    }
  }
  if (form.has("leave")) redirect("/coachee");
  const next = nextPage(page);
  redirect(next ? `${home(id)}/${next.slug}` : home(id));
}

const SUBMIT = graphql(`
  mutation SubmitAssessment($id: ID!) {
    submitAssessment(id: $id) {
      id
    }
  }
`);

/** Submits the assessment and shows its result. */
export async function submitAction(_before: FormState, form: FormData): Promise<FormState> {
  const id = text(form, "assessment");
  const outcome = await submit(SUBMIT, { id });
  if (!outcome.ok) return refused("Your answers are not submitted", { ...outcome.failure, fields: [] }, form);
  redirect(`${home(id)}/result`);
}

const OPEN = graphql(`
  mutation OpenAssessment($engagementId: ID!) {
    assignAssessment(engagementId: $engagementId) {
      id
    }
  }
`);

/** Opens the next occasion and shows its first page of words. */
export async function openNextAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(OPEN, { engagementId: text(form, "engagement") });
  if (!outcome.ok) return refused("No assessment was opened", outcome.failure, form);
  redirect(home(outcome.data.assignAssessment.id));
}
