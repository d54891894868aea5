"use client";
import { useActionState } from "react";
import type { Rung } from "@/components/charts/rung-trend";
import type { LadderWords } from "@/components/goals/ladder";
import { PointPicker, RungPicker } from "@/components/goals/rung-picker";
import { ActionBar } from "@/components/ui/action-bar";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/field";
import { type FormState, problemAt } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { checkInAction } from "./actions";

type Props = {
  goalId: string;
  /** A uuid made with the page: sending twice checks in once. */
  requestKey: string;
  words: LadderWords;
  start: Rung | null;
  last: Rung | null;
  /** “next week”: until when the confidence looks ahead. */
  ahead: string;
  coach: string;
};

const CONFIDENCE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const numberAt = ({ typed }: FormState, name: string) => (typed?.[name] ? Number(typed[name]) : undefined);

/** The rung, how sure, and one line. Nothing is chosen beforehand. */
export function CheckInForm({ goalId, requestKey, words, start, last, ahead, coach }: Props) {
  const [state, action] = useActionState<FormState, FormData>(checkInAction, {});
  const rung = numberAt(state, "rung");
  const confidence = numberAt(state, "confidence");
  return (
    <form className="stack-8" action={action} noValidate>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <RungPicker
        key={`rung ${rung}`}
        name="rung"
        legend="The rung that fits best"
        words={words}
        start={start}
        last={last}
        defaultValue={rung as Rung | undefined}
        error={problemAt(state, "rung")}
      />
      <PointPicker
        key={`confidence ${confidence}`}
        name="confidence"
        legend={`How sure are you of reaching rung 0 or better ${ahead}?`}
        points={CONFIDENCE}
        ends={["0, not at all", "10, quite sure"]}
        defaultValue={confidence}
        error={problemAt(state, "confidence")}
      />
      <TextArea
        name="line"
        label="In one line"
        optional
        hint="What helped, or what stood in the way."
        height="line"
        maxLength={500}
        defaultValue={state.typed?.line}
        error={problemAt(state, "line")}
      />
      <p className="small quiet">You and {coach} can read this. Your organization cannot.</p>
      <ActionBar sticky>
        <SubmitButton size="big" busy="Checking in…">
          Check in
        </SubmitButton>
        <span className="small faint not-phone">
          A check-in cannot be changed later; you can always add another.
        </span>
      </ActionBar>
    </form>
  );
}
