"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePasswordAction } from "./actions";

/** The current password and the next one. */
export function PasswordForm() {
  const [state, action] = useActionState(changePasswordAction, {});
  return (
    <form className="stack-6" action={action}>
      {state.title && <ErrorSummary title={state.title} problems={state.problems ?? []} />}
      <p role="status">{state.done}</p>
      <TextField
        name="current"
        label="Your password now"
        type="password"
        autoComplete="current-password"
        error={problemAt(state, "current")}
        required
      />
      <TextField
        name="next"
        label="Your next password"
        hint="12 characters or more. A sentence works well."
        type="password"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        error={problemAt(state, "next")}
        required
      />
      <div>
        <SubmitButton busy="Changing…">Change password</SubmitButton>
      </div>
    </form>
  );
}
