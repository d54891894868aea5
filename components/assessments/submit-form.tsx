"use client";
import { useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitAction } from "./actions";

/** Submits the answers, once and for all. */
export function SubmitForm({ assessmentId }: { assessmentId: string }) {
  const [state, action] = useActionState<FormState, FormData>(submitAction, {});
  return (
    <form action={action}>
      <input type="hidden" name="assessment" value={assessmentId} />
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <ActionBar>
        <SubmitButton size="big" busy="Submitting…">
          Submit my answers
        </SubmitButton>
        <ButtonLink look="text" href="/coachee">
          Leave it for later
        </ButtonLink>
      </ActionBar>
    </form>
  );
}
