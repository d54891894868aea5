import type { Rung } from "@/components/charts/rung-trend";
import { classes } from "@/components/ui/classes";
import { signed } from "@/lib/format/numbers";

/** What each of the five rungs says; 0 is what is expected. */
export type LadderWords = Readonly<Record<Rung, string>>;
/** The order in which rungs stand: the best on top. */
export const RUNGS = [2, 1, 0, -1, -2] as const;

/** The words beside a rung, in this order of weight. */
export const rungTag = (
  rung: Rung,
  start?: Rung | null,
  now?: Rung | null,
  startWords = "you started here",
) => (rung === now ? "last check-in" : rung === start ? startWords : rung === 0 ? "expected" : "");

type Props = {
  words: LadderWords;
  start?: Rung | null;
  now?: Rung | null;
  /** Said beside the start; for who reads somebody else's ladder: “started here”. */
  startWords?: string;
};

/** The five rungs with +2 on top: a filled dot where the last check-in was, an open one at the start. */
export function Ladder({ words, start, now, startWords }: Props) {
  return (
    <ol className="ladder">
      {RUNGS.map((rung, i) => {
        const [from, to] = [i === 0 ? "19" : "0", i === RUNGS.length - 1 ? "19" : "100%"];
        return (
          <li key={rung} className={classes("rung", rung === now && "rung--now")}>
            <span className="rung__v">{signed(rung)}</span>
            <span className="rung__m">
              <svg aria-hidden="true" focusable="false">
                <line className="quiet-line" x1="3" x2="3" y1={from} y2={to} />
                <line className="quiet-line" x1="19" x2="19" y1={from} y2={to} />
                <line
                  className={rung === now ? "sea-line" : "quiet-line"}
                  strokeWidth={rung === now ? 3 : 1}
                  x1="3"
                  x2="19"
                  y1="19"
                  y2="19"
                />
                {rung === now ? (
                  <circle className="sea-fill" cx="11" cy="19" r="6" />
                ) : (
                  rung === start && <circle className="before sea-line" cx="11" cy="19" r="5" />
                )}
              </svg>
            </span>
            <span className="rung__t">{words[rung]}</span>
            <span className="rung__tag">{rungTag(rung, start, now, startWords)}</span>
          </li>
        );
      })}
    </ol>
  );
}
