"use client";
import { type ReactNode, useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { RadioGroup } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/field";
import { type FormState, problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { endGoalAction } from "./actions";

/** Achieved, or let go with what was learnt: two good endings. `out` is the way back. */
export function EndForm({ id, version, out }: { id: string; version: number; out: ReactNode }) {
  const [state, action] = useActionState<FormState, FormData>(endGoalAction, {});
  const { ending, lesson } = state.typed ?? {};
  return (
    <form className="stack-8" action={action} noValidate>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        key={ending}
        name="ending"
        legend="How does it end?"
        boxed
        defaultValue={ending}
        error={problemAt(state, "ending")}
        options={[
          { value: "achieved", label: "Achieved", hint: "You do it now, and need no ladder for it." },
          {
            value: "let_go",
            label: "Let go",
            hint: "It is not the right goal, or not the right time. That is a good ending too.",
          },
        ]}
      />
      <TextArea
        name="lesson"
        label="What did you learn?"
        hint="One line, if you let it go. It stays with the goal."
        height="line"
        maxLength={500}
        defaultValue={lesson}
        error={problemAt(state, "lesson")}
      />
      <ActionBar>
        <SubmitButton size="big" busy="Ending it…">
          End this goal
        </SubmitButton>
        {out}
      </ActionBar>
    </form>
  );
}
