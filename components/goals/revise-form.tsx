"use client";
import { type ReactNode, useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, TextArea } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { reviseGoalAction } from "./actions";
import { fieldsOf, type Values } from "./form-values";
import { IfThenFields, LadderFields, WhatFields, WhenFields } from "./goal-fields";

type Props = {
  id: string;
  version: number;
  values: Values;
  rhythms: readonly Option[];
  first: string;
  last: string;
  beside: string;
  /** The way back. */
  out: ReactNode;
};

/** A goal under way, written anew: the reason first, for the statement and the ladder need one. */
export function ReviseForm({ id, version, values, rhythms, first, last, beside, out }: Props) {
  const [state, action] = useActionState(reviseGoalAction, {});
  const at = fieldsOf(state, values);
  const { theirs: _theirs, ...reason } = at("reason");
  return (
    <form className="stack-8" action={action} noValidate>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <TextArea
        {...reason}
        label="Why you revise it"
        hint="Needed where the goal in one line, the behaviour or the ladder changes. It stays visible."
        height="line"
        maxLength={500}
      />
      <WhatFields at={at} beside={beside} />
      <LadderFields at={at} />
      <IfThenFields at={at} />
      <WhenFields at={at} first={first} last={last} rhythms={rhythms} />
      <ActionBar>
        <SubmitButton size="big" busy="Revising…">
          Revise this goal
        </SubmitButton>
        {out}
      </ActionBar>
    </form>
  );
}
