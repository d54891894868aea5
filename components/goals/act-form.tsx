"use client";
import { type ReactNode, useActionState } from "react";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-class";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { actOnGoalAction } from "./actions";

type Props = {
  id: string;
  version: number;
  act: "propose" | "start" | "pause" | "resume" | "discard";
  busy: string;
  look?: ButtonLook;
  size?: ButtonSize;
  children: ReactNode;
};

/** One act on one goal: a button, and in words what kept it from being done. */
export function ActForm({ id, version, act, busy, look, size, children }: Props) {
  const [state, action] = useActionState<FormState, FormData>(actOnGoalAction, {});
  return (
    <form action={action} className="stack-3">
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="act" value={act} />
      <div>
        <SubmitButton look={look} size={size} busy={busy}>
          {children}
        </SubmitButton>
      </div>
    </form>
  );
}
