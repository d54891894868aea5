"use client";
import { useActionState } from "react";
import { ActionBar } from "@/components/ui/action-bar";
import { RadioGroup } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type Option, Select } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveGoalAction } from "./actions";
import { fieldsOf, type Values } from "./form-values";
import { IfThenFields, LadderFields, StartRung, WhatFields, WhenFields } from "./goal-fields";

type Props = {
  id: string;
  version: number;
  values: Values;
  /** Every side of every contrast, the suggested ones first. */
  sides: readonly Option[];
  levels: readonly { value: string; label: string; hint: string }[];
  /** Goals of the plan that this one may rest on; null where it needs none. */
  leans: readonly Option[] | null;
  rhythms: readonly Option[];
  first: string;
  last: string;
  /** The partner side, as a sentence has it. */
  beside: string;
  draft: boolean;
};

/** A draft as one form in three parts. Saving takes whatever is there; starting says what is missing, at its field. */
export function GoalForm(props: Props) {
  const { id, version, values, sides, levels, leans, rhythms, first, last, beside, draft } = props;
  const [state, action] = useActionState(saveGoalAction, {});
  const at = fieldsOf(state, values);
  const { theirs: _grow, ...grow } = at("grow");
  const { theirs: _leans, ...leansOn } = at("leansOnGoalId");
  return (
    <form className="stack-8" action={action} noValidate>
      {state.title && <ErrorSummary title={state.title} note={state.note} problems={state.problems ?? []} />}
      {state.done && (
        <Notice icon="tick" status>
          {state.done}
        </Notice>
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <section className="stack-6" id="where" aria-labelledby="where-h">
        <h2 id="where-h">Where it rests</h2>
        <RadioGroup
          key={`level ${at("level").defaultValue}`}
          name="level"
          legend="How far does it reach?"
          options={levels}
          defaultValue={at("level").defaultValue}
          error={at("level").error}
        />
        <Select
          {...grow}
          label="Which side do you want to grow?"
          hint="Suggested first: where your use is furthest below what the work calls for."
          options={sides}
          none="Choose a side"
        />
        {leans && (
          <Select
            {...leansOn}
            label="Which goal does it lean on?"
            hint="It can start once that goal is kept alive: two check-ins in 28 days."
            options={leans}
            none="None yet"
          />
        )}
      </section>
      <section className="stack-6" id="what" aria-labelledby="what-h">
        <h2 id="what-h">What, and how you will tell</h2>
        <WhatFields at={at} beside={beside} />
        <LadderFields at={at} />
        <StartRung at={at} />
      </section>
      <section className="stack-6" id="when" aria-labelledby="when-h">
        <h2 id="when-h">When it is hard, until when, how often</h2>
        <IfThenFields at={at} />
        <WhenFields at={at} first={first} last={last} rhythms={rhythms} />
      </section>
      <ActionBar>
        <SubmitButton size="big" name="act" value="start" busy="Starting…">
          Start this goal
        </SubmitButton>
        <SubmitButton look="quiet" name="act" value="save" busy="Saving…">
          {draft ? "Save the draft" : "Save the proposal"}
        </SubmitButton>
        {draft && (
          <SubmitButton look="text" name="act" value="propose" busy="Proposing…">
            Save and propose it
          </SubmitButton>
        )}
      </ActionBar>
    </form>
  );
}
