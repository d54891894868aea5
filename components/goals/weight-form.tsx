"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormState } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { weighGoalAction } from "./actions";
import { PointPicker } from "./rung-picker";

/** How much the goal counts in the plan's attainment. */
export function WeightForm({ id, version, weight }: { id: string; version: number; weight: number }) {
  const [state, action] = useActionState<FormState, FormData>(weighGoalAction, {});
  return (
    <form action={action} className="stack-3">
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <PointPicker
        key={weight}
        name="weight"
        legend="How much does it count?"
        hint="In the one number of the plan: once, twice or three times. Only you and your coach see it."
        points={[1, 2, 3]}
        defaultValue={weight}
      />
      <div className="row">
        <SubmitButton look="quiet" busy="Keeping it…">
          Keep this
        </SubmitButton>
        <p className="small quiet" role="status">
          {state.done}
        </p>
      </div>
    </form>
  );
}
