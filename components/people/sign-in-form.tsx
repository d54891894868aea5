"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInAction } from "./actions";

/** E-mail and password. What was typed as the address stays; a password is typed again. */
export function SignInForm() {
  const [state, action] = useActionState(signInAction, {});
  return (
    <form className="stack-6" action={action}>
      {state.title && <ErrorSummary title={state.title} problems={state.problems ?? []} />}
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        inputMode="email"
        defaultValue={state.typed?.email}
        required
      />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
      <div className="row">
        <SubmitButton busy="Signing in…">Sign in</SubmitButton>
      </div>
    </form>
  );
}
