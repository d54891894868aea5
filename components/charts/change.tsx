import { classes } from "@/components/ui/classes";
import type { Side } from "@/lib/instrument/framework";
import { AnswerAxis, GapLine, Grid, Mark, Plot, type Said, SaidWords, SideName } from "./marks";
import { along, drawable, span } from "./scale";

/** One scale on two occasions. Numbers run from 1 to 7; null means too few answers on that occasion. */
export type Change = {
  key: string;
  side: Side;
  label: string;
  before: number | null;
  now: number | null;
  /** How far chance alone may move the earlier value, to either side: 1.96·√2·SEM. */
  noise?: number | null;
  /** Whether the change is beyond noise: solid, else dotted. */
  claimed: boolean;
  /** Where an extreme earlier value would have come by drift alone; drawn as a small arrow below. */
  drift?: number | null;
  /** “0.7 more, beyond noise”, “+0.5, not beyond noise”, “too few answers on both occasions”. */
  said: Said;
};

const Y = 13;
const DRIFT = 26;

function Drift({ from, to }: { from: number; to: number }) {
  const back = to > from ? -4 : 4;
  return (
    <>
      <line className="drift" x1={along(from)} x2={along(to)} y1={DRIFT} y2={DRIFT} />
      <line className="drift" x1={along(from)} x2={along(from)} y1={DRIFT - 3} y2={DRIFT + 3} />
      <svg x={along(to)} y={DRIFT} overflow="visible" aria-hidden="true">
        <path className="drift none" d={`M${back} -3 0 0 ${back} 3`} />
      </svg>
    </>
  );
}

function ChangePlot({ change }: { change: Change }) {
  const { side, before, now, noise, drift } = change;
  const height = drawable(drift) ? 30 : 26;
  const field =
    drawable(before) && drawable(noise) && noise > 0 ? span(before - noise, before + noise) : null;
  return (
    <Plot height={height} className={height === 30 ? "plot--drift" : undefined}>
      <Grid height={height} />
      {field && <rect className="noise" {...field} y={Y - 7} height="14" rx="2" />}
      {drawable(before) && drawable(now) && <GapLine side={side} from={before} to={now} y={Y} />}
      {drawable(before) && drawable(drift) && <Drift from={before} to={drift} />}
      {drawable(before) && <Mark side={side} x={along(before)} y={Y} before />}
      {drawable(now) && <Mark side={side} x={along(now)} y={Y} />}
    </Plot>
  );
}

/** From open to filled; inside the grey field a difference can be chance alone. */
export function ChangeChart({ rows, axis }: { rows: readonly Change[]; axis?: readonly string[] }) {
  return (
    <div className="chg">
      <AnswerAxis words={axis} />
      {rows.map((change) => (
        <div className={classes("chg__row", !change.claimed && "chg__row--quiet")} key={change.key}>
          <div>
            <SideName side={change.side}>{change.label}</SideName>
          </div>
          <ChangePlot change={change} />
          <div className="small">
            <SaidWords {...change.said} />
          </div>
        </div>
      ))}
    </div>
  );
}
