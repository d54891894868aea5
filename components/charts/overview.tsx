import { Withheld } from "@/components/ui/withheld";
import type { Side } from "@/lib/instrument/framework";
import { AnswerAxis, Grid, letter, Mark, Plot, type Said, SaidWords } from "./marks";
import { along, drawable, span } from "./scale";

/** A group's mean on 1 to 7 with its interval. */
export type Mean = { mean: number; low: number; high: number };
export type Overview = {
  key: string;
  label: string;
  /** Null when the contrast is withheld. */
  means: Record<Side, Mean> | null;
  /** “1.8” and “ to running”. */
  said?: Said;
  /** Added where there is room: “, height 4.7”. */
  more?: string;
};

const Y = 15;

/** Both sides of a contrast on one line, for a group: the distance between them, and how sure each is. */
export function OverviewLanes({ rows, axis }: { rows: readonly Overview[]; axis?: readonly string[] }) {
  return (
    <div className="db orgdb">
      <AnswerAxis words={axis} />
      {rows.map(({ key, label, means, said, more }) => (
        <div className="db__row" key={key}>
          <div className="db__lane">
            <div className="db__name">
              <span>{label}</span>
              {means && said && (
                <span className="db__gap">
                  <SaidWords {...said} />
                </span>
              )}
            </div>
            {means ? (
              <>
                <Plot height={30}>
                  <Grid height={30} />
                  <line
                    className="beamgap"
                    x1={along(means.leadership.mean)}
                    x2={along(means.management.mean)}
                    y1={Y}
                    y2={Y}
                  />
                  {(["management", "leadership"] as const).map((side) => {
                    const { low, high } = means[side];
                    return (
                      drawable(low) &&
                      drawable(high) && (
                        <rect
                          key={side}
                          className={`band-${letter(side)}`}
                          {...span(low, high)}
                          y={Y - 4.5}
                          height="9"
                          rx="4.5"
                        />
                      )
                    );
                  })}
                  <Mark side="management" x={along(means.management.mean)} y={Y} />
                  <Mark side="leadership" x={along(means.leadership.mean)} y={Y} />
                </Plot>
                <div className="db__gap db__gap--wide">
                  {said && <SaidWords {...said} />}
                  {more}
                </div>
              </>
            ) : (
              <Withheld line />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
