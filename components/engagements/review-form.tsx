"use client";
import { useActionState } from "react";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForAssessmentAction, reviewAction } from "./actions";

type Act = (before: FormState, form: FormData) => Promise<FormState>;
type Props = { act: Act; name: string; value: string; busy: string; children: string };

/** One quiet act with what came of it beside the button. */
function QuietAct({ act, name, value, busy, children }: Props) {
  const [state, action] = useActionState<FormState, FormData>(act, {});
  return (
    <form action={action} className="row">
      <input type="hidden" name={name} value={value} />
      <SubmitButton look="quiet" size="dense" busy={busy}>
        {children}
      </SubmitButton>
      {state.title && (
        <p className="small" role="alert">
          <b>{state.title}.</b> {state.problems?.[0]?.message} {state.note}
        </p>
      )}
      <p className="small quiet" role="status">
        {state.done}
      </p>
    </form>
  );
}

/** Takes a submitted assessment from the list of what waits. */
export const ReviewForm = ({ assessmentId }: { assessmentId: string }) => (
  <QuietAct act={reviewAction} name="assessment" value={assessmentId} busy="Marking…">
    Mark as reviewed
  </QuietAct>
);

/** Opens the next occasion for a coachee. */
export const AskForm = ({ engagementId }: { engagementId: string }) => (
  <QuietAct act={askForAssessmentAction} name="engagement" value={engagementId} busy="Asking…">
    Ask for the next assessment
  </QuietAct>
);
