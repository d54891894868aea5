"use client";
import { type ReactNode, useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitAction } from "./actions";

/** Submits the answers, once and for all; `children` is the way out beside it. */
export function SubmitForm({ assessmentId, children }: { assessmentId: string; children: ReactNode }) {
  const [state, action] = useActionState<FormState, FormData>(submitAction, {});
  return (
    <form action={action}>
      <input type="hidden" name="assessment" value={assessmentId} />
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <ActionBar>
        <SubmitButton size="big" busy="Submitting…">
          Submit my answers
        </SubmitButton>
        {children}
      </ActionBar>
    </form>
  );
}
