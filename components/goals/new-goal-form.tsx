"use client";
import { type ReactNode, useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { RadioGroup } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { type FormState, problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftGoalAction } from "./actions";

/** A side that may be grown; `reason` where the last result suggests it. */
export type SideChoice = { value: string; label: ReactNode; reason?: string };

type Props = {
  engagementId: string;
  /** A uuid made with the page: sending twice drafts once. */
  requestKey: string;
  levels: readonly { value: string; label: string; hint: string }[];
  level: string;
  suggested: readonly SideChoice[];
  others: readonly SideChoice[];
  chosen?: string;
  /** The way back. */
  out: ReactNode;
};

/** How far a goal reaches and which side it grows; everything else is written on the next page. */
export function NewGoalForm(props: Props) {
  const { engagementId, requestKey, levels, level, suggested, others, chosen, out } = props;
  const [state, action] = useActionState<FormState, FormData>(draftGoalAction, {});
  const side = state.typed?.grow ?? chosen;
  const error = problemAt(state, "grow");
  const pick = ({ value, label, reason }: SideChoice, i: number) => (
    <label key={value} className="choice choice--box">
      <input
        type="radio"
        name="grow"
        id={i === 0 ? "grow" : undefined}
        value={value}
        defaultChecked={value === side}
      />
      <span>
        {label}
        {reason && <small>{reason}</small>}
      </span>
    </label>
  );
  const among = others.some(({ value }) => value === side);
  return (
    <form className="stack-8" action={action} noValidate>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="engagementId" value={engagementId} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <RadioGroup
        key={`level ${state.typed?.level}`}
        name="level"
        legend="How far does it reach?"
        options={levels}
        defaultValue={state.typed?.level ?? level}
        error={problemAt(state, "level")}
        boxed
      />
      <fieldset className="field" key={`grow ${side}`}>
        <legend className="label">Which side do you want to grow?</legend>
        <p className="hint">
          {suggested.length > 0
            ? "Suggested: where your use is below what your work calls for, the strongest reason first. You choose."
            : "Each of the eight contrasts has two sides. You may also choose later."}
        </p>
        {error && <FieldError id="grow-error">{error}</FieldError>}
        <div className="choices">{suggested.map(pick)}</div>
        {suggested.length > 0 ? (
          <Fold summary="Any other side" open={among}>
            <div className="choices choices--2">
              {others.map((each, i) => pick(each, i + suggested.length))}
            </div>
          </Fold>
        ) : (
          <div className="choices choices--2">{others.map(pick)}</div>
        )}
      </fieldset>
      <ActionBar>
        <SubmitButton size="big" busy="Drafting…">
          Draft this goal
        </SubmitButton>
        {out}
      </ActionBar>
    </form>
  );
}
