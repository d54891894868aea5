"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { openNextAction } from "./actions";

/** Opens the next occasion, where the agreement leaves that to the coachee. */
export function OpenNextForm({ engagementId }: { engagementId: string }) {
  const [state, action] = useActionState<FormState, FormData>(openNextAction, {});
  return (
    <form action={action} className="stack-3">
      <input type="hidden" name="engagement" value={engagementId} />
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <div>
        <SubmitButton look="quiet" busy="Opening…">
          Open an assessment
        </SubmitButton>
      </div>
    </form>
  );
}
