import { Withheld } from "@/components/ui/withheld";
import { Plot, under } from "./marks";
import { drawable } from "./scale";

/** Counts as published, in bands: never the true ones. */
export type Participation = {
  key: string;
  label: string;
  /** How many units stand above it. */
  depth?: number;
  /** Null when it is withheld. */
  counts: { took: number; invited: number } | null;
  /** “about 50” and “ of about 65”. */
  strong?: string;
  rest?: string;
};

const share = (part: number, whole: number) =>
  `${whole > 0 && drawable(part) ? Number(((Math.min(Math.max(part, 0), whole) / whole) * 100).toFixed(1)) : 0}%`;

/** How many took part of how many invited, one bar a unit, all on one axis that starts at none. */
export function ParticipationBars({ rows }: { rows: readonly Participation[] }) {
  const most = Math.max(0, ...rows.map((row) => row.counts?.invited ?? 0));
  return (
    <div className="bars lead">
      {rows.map(({ key, label, depth, counts, strong, rest }) => (
        <div className="bar" key={key}>
          <span className={under(depth)}>{label}</span>
          {counts ? (
            <>
              <Plot height={18}>
                <rect className="track" x="0" y="3" width={share(counts.invited, most)} height="12" />
                <rect className="part" x="0" y="3" width={share(counts.took, most)} height="12" />
              </Plot>
              <span className="v">
                <b>{strong}</b>
                {rest}
              </span>
            </>
          ) : (
            <Withheld line />
          )}
        </div>
      ))}
    </div>
  );
}
