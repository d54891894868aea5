import type { ReactNode } from "react";
import type { CheckInData, Reader } from "@/components/goals/fields";
import { asRung, dateOf, rungSaid } from "@/components/goals/words";
import { Empty } from "@/components/ui/empty";
import { capital } from "@/lib/format/words";

type Props = {
  /** The newest first. */
  checkIns: readonly CheckInData[];
  reader: Reader;
  /** The version in force: what reports on an earlier one says so. */
  number: number;
  /** What is said about one of them. */
  threadsOf?: (checkIn: CheckInData) => ReactNode;
};

/** Check-ins as they were reported: the day, the rung in words, how sure, the line, and what is said about it. */
export function CheckInList({ checkIns, reader, number, threadsOf }: Props) {
  if (checkIns.length === 0)
    return (
      <Empty title="No check-in yet" level={3}>
        Each says where {reader.own ? "you stand" : `${reader.coachee} stands`} on the ladder, how sure{" "}
        {reader.own ? "you are" : "they are"}, and one line. It takes less than a minute.
      </Empty>
    );
  return (
    <ol className="plainlist" reversed>
      {checkIns.map((checkIn) => (
        <li key={checkIn.id} className="stack-2" id={`check-in-${checkIn.id}`}>
          <h3 className="lab">
            <time dateTime={checkIn.createdAt}>{capital(dateOf(checkIn.createdAt, reader))}</time>
          </h3>
          {checkIn.line && <p className="serif">{checkIn.line}</p>}
          <p className="meta">
            <span>{capital(rungSaid(asRung(checkIn.rung) ?? 0, reader))}</span>
            <span>Confidence {checkIn.confidence} of 10</span>
            {checkIn.number !== number && <span>Under version {checkIn.number}</span>}
          </p>
          {threadsOf?.(checkIn)}
        </li>
      ))}
    </ol>
  );
}
