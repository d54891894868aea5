import type { ReactNode } from "react";
import { type LanePair, StripPlot } from "./dumbbell";
import { AnswerAxis, SideName } from "./marks";

export type StripRow = LanePair & {
  /** The pair in words: “running-led”, “about level”. */
  words: string;
  /** One link or small act at the end of the row. */
  action?: ReactNode;
};

/** The same lanes in half the room: a contrast a row, its word and one act beside it. */
export function Strip({ rows, axis }: { rows: readonly StripRow[]; axis?: readonly string[] }) {
  return (
    <div className="strip">
      <div className="strip__row strip__axis">
        <AnswerAxis words={axis} />
      </div>
      {rows.map(({ key, management, leadership, words, action }) => (
        <div className="strip__row" key={key}>
          <span>
            <span className="nowrap">
              <SideName side="management">{management.label}</SideName>
            </span>
            <br />
            <span className="nowrap">
              <SideName side="leadership">{leadership.label}</SideName>
            </span>
          </span>
          <StripPlot management={management} leadership={leadership} />
          <span>{words}</span>
          {action ?? <span />}
        </div>
      ))}
    </div>
  );
}
