import { Withheld } from "@/components/ui/withheld";
import type { Side } from "@/lib/instrument/framework";
import { letter, Mark, Plot, type Said, SaidWords, SideName, under } from "./marks";
import { along, drawable } from "./scale";

/** A difference between two releases in points of the scale, with its interval. Null when it is withheld. */
export type ReleaseDifference = {
  key: string;
  side: Side;
  label: string;
  /** How many units stand above the one it is of. */
  depth?: number;
  difference: { value: number; low: number; high: number } | null;
  /** “0.3 more, between 0.1 and 0.5”; quiet for “not beyond noise (−0.2 to +0.1)”. */
  said?: Said;
};

type Props = {
  rows: readonly ReleaseDifference[];
  /** How far the axis reaches to either side of “no change”. Longer intervals are cut off at its ends. */
  reach?: number;
  axis?: readonly [string, string, string];
};

const Y = 13;

/** Point, interval, and the line at “no change”: what crosses it says nothing yet. */
export function ReleaseChange({ rows, reach = 1, axis = ["1 less", "no change", "1 more"] }: Props) {
  const x = (value: number) => along(value, -reach, reach);
  return (
    <div className="chg">
      <div className="chg__row chg__axis" aria-hidden="true">
        <div />
        <div className="db__ticks">
          {axis.map((word) => (
            <span key={word}>{word}</span>
          ))}
        </div>
        <div />
      </div>
      {rows.map(({ key, side, label, depth, difference, said }) => (
        <div className="chg__row" key={key}>
          <div className={under(depth)}>
            <SideName side={side}>{label}</SideName>
          </div>
          {difference && [difference.value, difference.low, difference.high].every(drawable) ? (
            <>
              <Plot height={26}>
                <line className="axis-line" x1="50%" x2="50%" y1="0" y2="26" />
                <line className="grid-line" x1="0" x2="0" y1="0" y2="26" />
                <line className="grid-line" x1="100%" x2="100%" y1="0" y2="26" />
                <g className={`${letter(side)}-line`} strokeWidth="2">
                  <line x1={x(difference.low)} x2={x(difference.high)} y1={Y} y2={Y} />
                  <line x1={x(difference.low)} x2={x(difference.low)} y1={Y - 5} y2={Y + 5} />
                  <line x1={x(difference.high)} x2={x(difference.high)} y1={Y - 5} y2={Y + 5} />
                </g>
                <Mark side={side} x={x(difference.value)} y={Y} />
              </Plot>
              <div className="small">{said && <SaidWords {...said} />}</div>
            </>
          ) : (
            <Withheld line />
          )}
        </div>
      ))}
    </div>
  );
}
