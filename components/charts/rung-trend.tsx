import { signed } from "@/lib/format/numbers";
import { Plot } from "./marks";

/** Rungs −2 … +2 in the order in which they were reported, the earliest first; 0 is what was expected. */
export type Rung = -2 | -1 | 0 | 1 | 2;

type Props = {
  rungs: readonly Rung[];
  /** Words below the first and the last one: “28 Sep”, “16 Nov”. */
  from?: string;
  to?: string;
  /** Position (from 0) of the first one under a new version; several are allowed. */
  versions?: readonly number[];
};

const HEIGHT = 150;
const ROOM = 14;
const LEFT = 8;
const RIGHT = 98;
const two = (value: number) => Number(value.toFixed(2));
const level = (rung: number) => two(ROOM + ((2 - rung) / 4) * (HEIGHT - 2 * ROOM));
const place = (i: number, count: number, left: number, right: number) =>
  `${count < 2 ? right : two(left + (i / (count - 1)) * (right - left))}%`;

/** Steps, not slopes: nothing is known between two of them. */
function Stairs({
  rungs,
  x,
  y,
  thick,
}: {
  rungs: readonly Rung[];
  x: (i: number) => string;
  y: (rung: number) => number;
  thick: number;
}) {
  return rungs.slice(1).map((rung, i) => {
    const before = y(rungs[i] ?? rung);
    return (
      <g key={i} className="sea-line" strokeWidth={thick}>
        <line x1={x(i)} x2={x(i + 1)} y1={before} y2={before} />
        <line x1={x(i + 1)} x2={x(i + 1)} y1={before} y2={y(rung)} />
      </g>
    );
  });
}

/** Check-ins over time: the first open, the others filled, the last larger; a dotted line where a version changed. */
export function RungTrend({ rungs, from, to, versions = [] }: Props) {
  const count = rungs.length;
  const x = (i: number) => place(i, count, LEFT, RIGHT);
  return (
    <Plot height={HEIGHT + 22} className="trend">
      {[2, 1, 0, -1, -2].map((rung) => (
        <g key={rung}>
          <line
            className={rung === 0 ? "grid-line grid-line--mid" : "grid-line"}
            x1={`${LEFT}%`}
            x2="100%"
            y1={level(rung)}
            y2={level(rung)}
          />
          <text className="tl" x="0" y={level(rung) + 4}>
            {signed(rung)}
          </text>
        </g>
      ))}
      {versions
        .filter((i) => i > 0 && i < count)
        .map((i) => (
          <g key={i}>
            <text
              className="tl"
              x={x(i)}
              y="9"
              // Near the right end the words stand before their line.
              {...(i > (count - 1) / 2 ? { dx: "-5", textAnchor: "end" } : { dx: "5" })}
            >
              new version
            </text>
            <line className="quiet-line" strokeDasharray="2 3" x1={x(i)} x2={x(i)} y1="4" y2={HEIGHT - 4} />
          </g>
        ))}
      <Stairs rungs={rungs} x={x} y={level} thick={2} />
      {rungs.map((rung, i) => (
        <circle
          key={i}
          className={i === 0 && count > 1 ? "before sea-line" : "sea-fill halo"}
          cx={x(i)}
          cy={level(rung)}
          r={i === count - 1 ? 6 : 4.5}
        />
      ))}
      {from && count > 1 && (
        <text className="tl" x={x(0)} y={HEIGHT + 16} textAnchor="start">
          {from}
        </text>
      )}
      {to && count > 0 && (
        <text className="tl" x={x(count - 1)} y={HEIGHT + 16} textAnchor="end">
          {to}
        </text>
      )}
    </Plot>
  );
}

/** The same in the row of a list, 24 pixels high; nothing when there is nothing yet. Words stand below it. */
export function RungSpark({ rungs }: { rungs: readonly Rung[] }) {
  const last = rungs.at(-1);
  if (last === undefined) return null;
  const count = rungs.length;
  const x = (i: number) => place(i, count, 3, 95);
  const y = (rung: number) => 12 - rung * 4.5;
  return (
    <Plot height={24}>
      <line className="row__spark" x1="0" x2="100%" y1="12" y2="12" />
      <Stairs rungs={rungs} x={x} y={y} thick={1.5} />
      <circle className="sea-fill" cx={x(count - 1)} cy={y(last)} r="3.5" />
    </Plot>
  );
}
