import type { Rung } from "@/components/charts/rung-trend";
import { classes } from "@/components/ui/classes";
import { FieldError } from "@/components/ui/field";
import { signed } from "@/lib/format/numbers";
import { type LadderWords, RUNGS } from "./ladder";

type GroupProps = { name: string; id?: string; legend: string; hint?: string; error?: string };

const group = ({ name, id = name, hint, error }: GroupProps) => ({
  className: classes("stack-3", error && "field--error"),
  "aria-describedby": classes(hint && `${id}-hint`, error && `${id}-error`),
});

function GroupWords({ name, id = name, legend, hint, error }: GroupProps) {
  return (
    <>
      <legend className="label">{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </>
  );
}

type PickerProps = GroupProps & {
  words: LadderWords;
  start?: Rung | null;
  last?: Rung | null;
  defaultValue?: Rung;
};

/** The rung that fits, in its own words. Nothing is chosen beforehand; the values sent are −2 … 2 as `-2` … `2`. */
export function RungPicker({ words, start, last, defaultValue, ...said }: PickerProps) {
  const { name, id = name } = said;
  return (
    <fieldset {...group(said)}>
      <GroupWords {...said} />
      <div className="rungs">
        {RUNGS.map((rung, i) => {
          const tag =
            rung === last
              ? "where you were last time"
              : rung === start
                ? "you started here"
                : rung === 0
                  ? "expected"
                  : "";
          return (
            <label className="rungpick" key={rung}>
              <input
                type="radio"
                id={i === 0 ? id : undefined}
                name={name}
                value={rung}
                defaultChecked={rung === defaultValue}
              />
              <b>{signed(rung)}</b>
              <span>{words[rung]}</span>
              {tag && <small>{tag}</small>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

type PointsProps = GroupProps & {
  /** What may be chosen, lowest first, as whole numbers. */
  points: readonly number[];
  defaultValue?: number;
  /** What the ends mean: “0, not at all” and “10, quite sure”. */
  ends?: readonly [string, string];
};

/** A row of whole numbers to choose from: confidence 0 to 10, a rung −2 to +2. */
export function PointPicker({ points, defaultValue, ends, ...words }: PointsProps) {
  const { name, id = name } = words;
  const shown = points.some((point) => point < 0) ? signed : (point: number) => String(point);
  return (
    <fieldset {...group(words)}>
      <GroupWords {...words} />
      <div>
        <div className={classes("conf", points.length === 5 && "conf--5")}>
          {points.map((point, i) => (
            <label key={point}>
              <input
                type="radio"
                id={i === 0 ? id : undefined}
                name={name}
                value={point}
                defaultChecked={point === defaultValue}
              />
              {shown(point)}
            </label>
          ))}
        </div>
        {ends && (
          <div className="ends">
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </div>
        )}
      </div>
    </fieldset>
  );
}
