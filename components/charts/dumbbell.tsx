import type { Side } from "@/lib/instrument/framework";
import { AnswerAxis, Band, GapLine, Grid, Mark, Needed, Plot, type Said, SaidWords, SideName } from "./marks";
import { along, drawable } from "./scale";

/** One scale: how often now, how often the work will call for it. Numbers run from 1 to 7. */
export type Lane = {
  label: string;
  /** Null when too few were answered: the need stands without a mark. */
  now: number | null;
  /** Standard error of `now`; without it no band is drawn. */
  sem?: number | null;
  /** Null when it was not answered: the mark stands without a tick. */
  needed: number | null;
  /** “2.3 below needed”, “as needed”, “too few answers”. */
  said: Said;
};
/** A contrast with its two sides. */
export type LanePair = { key: string; management: Lane; leadership: Lane };

const distance = ({ now, needed }: Lane) => (drawable(now) && drawable(needed) ? Math.abs(now - needed) : -1);
/** The wider of the two gaps in points of the scale; −1 when neither side has one. */
export const widerGap = (pair: LanePair) => Math.max(distance(pair.management), distance(pair.leadership));

/** The widest gap first; equal ones keep their order, pairs without a gap come last. A new list. */
export function byWiderGap<P extends LanePair>(pairs: readonly P[]): P[] {
  return [...pairs].sort((a, b) => widerGap(b) - widerGap(a));
}

/** The marks of one scale around the line `y`. */
function LaneMarks({ side, lane, y, small }: { side: Side; lane: Lane; y: number; small?: boolean }) {
  const { now, needed, sem } = lane;
  return (
    <>
      {drawable(now) && <Band side={side} value={now} sem={sem} y={y} thick={small ? 7 : 9} />}
      {drawable(now) && drawable(needed) && <GapLine side={side} from={now} to={needed} y={y} />}
      {drawable(needed) && <Needed value={needed} y={y} tall={small ? 14 : 20} />}
      {drawable(now) && <Mark side={side} x={along(now)} y={y} size={small ? 9 : 11} />}
    </>
  );
}

function LaneRow({ side, lane }: { side: Side; lane: Lane }) {
  return (
    <div className="db__lane">
      <div className="db__name">
        <SideName side={side}>{lane.label}</SideName>
        <span className="db__gap">
          <SaidWords {...lane.said} />
        </span>
      </div>
      <Plot height={26}>
        <Grid height={26} />
        <LaneMarks side={side} lane={lane} y={13} />
      </Plot>
      <div className="db__gap db__gap--wide">
        <SaidWords {...lane.said} />
      </div>
    </div>
  );
}

/** Two lanes a contrast, management above. Give the pairs in the order the title speaks of (`byWiderGap`). */
export function Dumbbell({ pairs, axis }: { pairs: readonly LanePair[]; axis?: readonly string[] }) {
  return (
    <div className="db">
      <AnswerAxis words={axis} />
      {pairs.map((pair) => (
        <div className="db__row" key={pair.key}>
          <LaneRow side="management" lane={pair.management} />
          <LaneRow side="leadership" lane={pair.leadership} />
        </div>
      ))}
    </div>
  );
}

/** Both scales of a contrast in one low plot, for the coach's short result. */
export function StripPlot({ management, leadership }: Omit<LanePair, "key">) {
  return (
    <Plot height={36}>
      <Grid height={36} />
      <LaneMarks side="management" lane={management} y={10} small />
      <LaneMarks side="leadership" lane={leadership} y={27} small />
    </Plot>
  );
}
