import type { ReactNode } from "react";
import { BothTexts } from "@/components/ui/both-texts";
import { DateField, type Option, Select, TextArea } from "@/components/ui/field";
import { signed } from "@/lib/format/numbers";
import type { At, FieldAt } from "./form-values";
import { PointPicker } from "./rung-picker";

/** A text of the goal; after a stale write theirs stands beside mine. */
function Text({
  at: { theirs, ...field },
  max,
  ...words
}: {
  at: FieldAt;
  label: ReactNode;
  hint?: ReactNode;
  max: number;
  height?: "line" | "rung";
}) {
  const mine = <TextArea {...field} {...words} maxLength={max} />;
  if (theirs === undefined) return mine;
  return <BothTexts mine={mine} label="Saved meanwhile" theirs={<p>{theirs || "Nothing"}</p>} />;
}

/** What stays, the goal in one line, and what others could see. */
export function WhatFields({ at, beside }: { at: At; beside: string }) {
  return (
    <>
      <Text
        at={at("keepNote")}
        label="Keep-note"
        hint={`What of ${beside} is good, and stays? One sentence is enough.`}
        max={500}
        height="line"
      />
      <Text
        at={at("statement")}
        label="The goal in one line"
        hint="Begin with “I”. Say what you will do, not what you will be."
        max={200}
        height="line"
      />
      <Text
        at={at("behaviour")}
        label="One behaviour others could see"
        hint="One thing, in everyday words."
        max={500}
        height="line"
      />
    </>
  );
}

const RUNGS = [
  [2, "Much more than expected"],
  [1, "More than expected"],
  [0, "Expected"],
  [-1, "Less than expected"],
  [-2, "Much less than expected"],
] as const;

/** The five rungs, the best on top. */
export function LadderFields({ at }: { at: At }) {
  return (
    <fieldset className="stack-3">
      <legend className="label">The ladder</legend>
      <p className="hint">
        Five rungs, from where things would be worse to where they would be more than you hope. Rung 0 is what
        you honestly expect.
      </p>
      <div className="ladderform">
        {RUNGS.map(([rung, meaning]) => (
          <Text
            key={rung}
            at={at(`rungs.${rung + 2}`)}
            label={
              <>
                <span className="lf__v">{signed(rung)}</span> {meaning}
              </>
            }
            max={500}
            height="rung"
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The rung of today; recorded when the goal starts. */
export function StartRung({ at }: { at: At }) {
  const { name, defaultValue, error } = at("startRung");
  return (
    <PointPicker
      key={defaultValue}
      name={name}
      legend="Where are you today?"
      points={[-2, -1, 0, 1, 2]}
      defaultValue={defaultValue === "" ? undefined : Number(defaultValue)}
      error={error}
    />
  );
}

/** An inner obstacle, and what to do then. */
export function IfThenFields({ at }: { at: At }) {
  return (
    <>
      <Text
        at={at("ifObstacle")}
        label="If"
        hint="What in yourself could get in the way? “I feel uneasy because a result is late”."
        max={500}
        height="line"
      />
      <Text
        at={at("thenResponse")}
        label="Then"
        hint="What do you do then? “I write my question down before I touch the file”."
        max={500}
        height="line"
      />
    </>
  );
}

/** The last day and the rhythm. `first` and `last` bound the day. */
export function WhenFields({
  at,
  first,
  last,
  rhythms,
}: {
  at: At;
  first: string;
  last: string;
  rhythms: readonly Option[];
}) {
  const { theirs: _theirs, ...dueOn } = at("dueOn");
  const { theirs: _also, ...rhythm } = at("rhythmDays");
  return (
    <>
      <DateField {...dueOn} label="Until when" hint="A day within 120 days." min={first} max={last} />
      <Select
        {...rhythm}
        label="How often do you check in?"
        hint="A check-in takes less than a minute. Weekly is a good beginning."
        options={rhythms}
      />
    </>
  );
}
