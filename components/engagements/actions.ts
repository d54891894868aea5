"use server";

import { revalidatePath } from "next/cache";
import { type FormState, refused } from "@/components/ui/form-state";
import { submit } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

const REVIEW = graphql(`
  mutation ReviewAssessment($id: ID!) {
    reviewAssessment(id: $id) {
      id
    }
  }
`);

/** Marks a submitted assessment as reviewed. */
export async function reviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(REVIEW, { id: text(form, "assessment") });
  if (!outcome.ok) return refused("This is not marked as reviewed", outcome.failure);
  revalidatePath("/coach", "layout");
  return { done: "Marked as reviewed." };
}

const ASK = graphql(`
  mutation AskForAssessment($engagementId: ID!) {
    assignAssessment(engagementId: $engagementId) {
      id
    }
  }
`);

/** Opens the next occasion for the coachee. */
export async function askForAssessmentAction(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await submit(ASK, { engagementId: text(form, "engagement") });
  if (!outcome.ok) return refused("No assessment was opened", outcome.failure);
  revalidatePath("/coach", "layout");
  return { done: "It is open for four weeks." };
}
