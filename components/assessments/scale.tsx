import { classes } from "@/components/ui/classes";

type Props = {
  /** The key of the statement: name of the radios, id of the field for links that lead here. */
  name: string;
  id?: string;
  number: number;
  statement: string;
  /** The seven words of the answer scale, lowest first. Always left to right. */
  words: readonly string[];
  /** What is not scored: “Not part of my work”. Left out where the questionnaire has no such answer. */
  notMine?: string;
  /** 1 … 7, or `null` for `notMine`; undefined while it was not answered. Nothing is chosen beforehand. */
  defaultValue?: number | null;
  /** Left without an answer when it was asked for: a soft mark, no red. */
  missing?: boolean;
};

/** The value the radio of `notMine` sends. */
export const NOT_MINE = "na";

/** One statement and its seven points, every one in words. */
export function ScaleItem({
  name,
  id = name,
  number,
  statement,
  words,
  notMine,
  defaultValue,
  missing,
}: Props) {
  return (
    <fieldset className={classes("item", missing && "item--missing")} id={id}>
      <legend>
        <span className="item__no" aria-hidden="true">
          {number}
        </span>
        <span>{statement}</span>
      </legend>
      <div className="item__in">
        <div className="scale">
          {words.map((word, i) => (
            <label className="pt" key={word}>
              <input type="radio" name={name} value={i + 1} defaultChecked={defaultValue === i + 1} />
              <i />
              <span>{word}</span>
            </label>
          ))}
        </div>
        {notMine && (
          <label className="na">
            <input type="radio" name={name} value={NOT_MINE} defaultChecked={defaultValue === null} />
            {notMine}
          </label>
        )}
      </div>
    </fieldset>
  );
}

/** What the keys do, as an extra; not shown where there is no keyboard. */
export function ScaleKeys({ notMine }: { notMine?: string }) {
  return (
    <p className="keys">
      <span>
        <span className="kbd">1</span> to <span className="kbd">7</span> answer
      </span>
      {notMine && (
        <span>
          <span className="kbd">0</span> {notMine.toLowerCase()}
        </span>
      )}
      <span>
        <span className="kbd">Tab</span> next sentence
      </span>
    </p>
  );
}
