import { type ReactNode, useId } from "react";
import { classes } from "@/components/ui/classes";
import { decimal } from "@/lib/format/numbers";
import type { Side } from "@/lib/instrument/framework";
import { letter, Mark, Plot, type Said, SaidWords, SideName } from "./marks";
import { BAND, drawable, HIGH, LOW, upright } from "./scale";

/** A matched pair. Numbers run from 1 to 7; null means too few answers, and that end is left out. */
export type Pair = {
  management: number | null;
  leadership: number | null;
  /** Whether the lean is beyond noise: solid, else dashed. */
  claimed: boolean;
  semManagement?: number | null;
  semLeadership?: number | null;
};

type Ends = { left: number; right: number };

/** Management at the left end, leadership at the right: where it lies is height, how it tilts is lean. */
function BeamMarks({
  pair,
  y,
  left,
  right,
  mini,
}: { pair: Pair; y: (value: number) => number; mini?: boolean } & Ends) {
  const { management, leadership, claimed } = pair;
  const end = (side: Side, x: number, value: number | null) =>
    drawable(value) && <Mark side={side} x={`${x}%`} y={y(value)} size={mini ? 7 : 11} />;
  return (
    <>
      {drawable(management) && drawable(leadership) && (
        <line
          className={classes("beam-line", mini && "beam-line--mini", !claimed && "beam-line--level")}
          x1={`${left}%`}
          y1={y(management)}
          x2={`${right}%`}
          y2={y(leadership)}
        />
      )}
      {end("management", left, management)}
      {end("leadership", right, leadership)}
    </>
  );
}

function EndBand({
  side,
  x,
  value,
  sem,
  y,
}: {
  side: Side;
  x: number;
  value: number | null;
  sem?: number | null;
  y: (value: number) => number;
}) {
  if (!drawable(value) || !drawable(sem) || sem <= 0) return null;
  const top = y(value + BAND * sem);
  const height = Number((y(value - BAND * sem) - top).toFixed(1));
  return (
    <svg x={`${x}%`} y="0" overflow="visible" aria-hidden="true">
      <rect className={`band-${letter(side)}`} x="-4.5" width="9" rx="4.5" y={top} height={height} />
    </svg>
  );
}

/** Lines at always, at times and never. */
function Levels({ y }: { y: (value: number) => number }) {
  return [HIGH, (HIGH + LOW) / 2, LOW].map((value, i) => (
    <line
      key={value}
      className={classes("grid-line", i === 1 && "grid-line--mid")}
      x1="0"
      x2="100%"
      y1={y(value)}
      y2={y(value)}
    />
  ));
}

function BeamPlot({
  pair,
  height,
  room,
  left,
  right,
  label,
  children,
}: { pair: Pair; height: number; room: number; label?: string; children?: ReactNode } & Ends) {
  const y = upright(height, room);
  return (
    <Plot height={height} label={label}>
      <Levels y={y} />
      <EndBand side="management" x={left} value={pair.management} sem={pair.semManagement} y={y} />
      <EndBand side="leadership" x={right} value={pair.leadership} sem={pair.semLeadership} y={y} />
      <BeamMarks pair={pair} y={y} left={left} right={right} />
      {children}
    </Plot>
  );
}

const one = (value: number | null) => (drawable(value) ? decimal(value) : "too few answers");

/** The large beam of a report with its ends named; what the lines mean stands beside it. */
export function BigBeam({ pair, aside }: { pair: Pair; aside?: ReactNode }) {
  const { management, leadership } = pair;
  const y = upright(250, 18);
  const above = (value: number, other: number | null) => !drawable(other) || value >= other;
  const name = (side: Side, x: number, value: number | null, other: number | null) =>
    drawable(value) && (
      <text
        className="strong"
        x={`${x}%`}
        y={y(value) + (above(value, other) ? -16 : 28)}
        textAnchor="middle"
      >
        {side} {decimal(value)}
      </text>
    );
  return (
    <div className="beambig">
      <BeamPlot
        pair={pair}
        height={250}
        room={18}
        left={30}
        right={78}
        label={`Beam: management ${one(management)}, leadership ${one(leadership)}, on a scale from 1 never to 7 always`}
      >
        <text x="0" y={y(7) - 5}>
          always
        </text>
        <text x="0" y={y(4) - 5}>
          at times
        </text>
        <text x="0" y={y(1) - 5}>
          never
        </text>
        {name("management", 30, management, leadership)}
        {name("leadership", 78, leadership, management)}
      </BeamPlot>
      {aside}
    </div>
  );
}

/** One beam with its two ends in words below, as on a home. */
export function BeamFigure({ pair }: { pair: Pair }) {
  return (
    <figure className="beam">
      <BeamPlot pair={pair} height={92} room={10} left={14} right={86} />
      <figcaption className="row row--between small quiet">
        <SideName side="management">management {one(pair.management)}</SideName>
        <SideName side="leadership">leadership {one(pair.leadership)}</SideName>
      </figcaption>
    </figure>
  );
}

export type NamedPair = Pair & {
  key: string;
  title: string;
  /** “Running-led”, and below it “height 5.0”. Lean is never said without height. */
  said: Said;
  /** Show the two numbers before the words. */
  numbers?: boolean;
};

/** Small multiples: eight contrasts in fours, or three levels in a row. */
export function Beams({
  pairs,
  columns = 4,
  level = 3,
}: {
  pairs: readonly NamedPair[];
  columns?: 3 | 4;
  level?: 3 | 4;
}) {
  const id = useId();
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className={classes("beams", columns === 3 && "beams--3")}>
      {pairs.map((pair) => (
        <section className="beam" key={pair.key} aria-labelledby={`${id}${pair.key}`}>
          <Heading id={`${id}${pair.key}`}>{pair.title}</Heading>
          <BeamPlot pair={pair} height={columns === 3 ? 110 : 92} room={10} left={14} right={86} />
          <p>
            {pair.numbers && (
              <span className="beam__ends">
                <SideName side="management">{one(pair.management)}</SideName>{" "}
                <SideName side="leadership">{one(pair.leadership)}</SideName>
              </span>
            )}
            {pair.said.strong && <b>{pair.said.strong}</b>}
            {pair.said.strong && pair.said.rest && <br />}
            <SaidWords rest={pair.said.rest} quiet={pair.said.quiet} />
          </p>
        </section>
      ))}
    </div>
  );
}

/** A beam for the cell of a table, 36 pixels high unless told otherwise. */
export function MiniBeam({ pair, height = 36 }: { pair: Pair; height?: number }) {
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false">
      <BeamMarks pair={pair} y={upright(height, 5)} left={12} right={88} mini />
    </svg>
  );
}
