import { Figure } from "@/components/charts/figure";
import { RungTrend } from "@/components/charts/rung-trend";
import type { CheckInData, Reader } from "@/components/goals/fields";
import { asRung, dayAt } from "@/components/goals/words";
import { Table } from "@/components/ui/table";
import { shortDay } from "@/lib/format/dates";
import { signed } from "@/lib/format/numbers";
import { trendTitle } from "./trend-title";

type Shown = Pick<CheckInData, "rung" | "createdAt"> & Partial<CheckInData>;

/** The rungs of check-ins, the newest first, in the order of time. */
export const rungsOf = (checkIns: readonly Shown[]) =>
  checkIns.toReversed().flatMap(({ rung }) => asRung(rung) ?? []);

/** Where a version began: the place of its first check-in, in the order of time. */
const versionsOf = (checkIns: readonly Shown[]) =>
  checkIns.toReversed().flatMap(({ number }, i, all) => (i > 0 && number !== all[i - 1]?.number ? [i] : []));

/** The plot alone, for places where words beside it say the same. `checkIns`: the newest first. */
export function TrendPlot({ checkIns, reader }: { checkIns: readonly Shown[]; reader: Reader }) {
  const first = checkIns.at(-1);
  const last = checkIns[0];
  return (
    <div className="trendwrap">
      <RungTrend
        rungs={rungsOf(checkIns)}
        from={first && shortDay(dayAt(first.createdAt, reader))}
        to={last && shortDay(dayAt(last.createdAt, reader))}
        versions={versionsOf(checkIns)}
      />
    </div>
  );
}

/** Rungs over time with the sentence that says it and a table of the same. Nothing before the first check-in. */
export function Trend({
  checkIns,
  reader,
  level = 3,
}: {
  checkIns: readonly CheckInData[];
  reader: Reader;
  level?: 2 | 3;
}) {
  const title = trendTitle(rungsOf(checkIns), reader);
  if (!title) return null;
  return (
    <Figure title={title} level={level} table={<CheckInTable checkIns={checkIns} reader={reader} />}>
      <TrendPlot checkIns={checkIns} reader={reader} />
    </Figure>
  );
}

/** The same numbers as a table, the newest first. */
function CheckInTable({ checkIns, reader }: { checkIns: readonly CheckInData[]; reader: Reader }) {
  return (
    <Table
      caption="Check-ins, the newest first"
      captionHidden
      dense
      columns={[
        { label: "Day" },
        { label: "Rung", numeric: true },
        { label: "Confidence", numeric: true },
        { label: "In a line" },
      ]}
      rows={checkIns.map(({ id, createdAt, rung, confidence, line }) => ({
        key: id,
        cells: [shortDay(dayAt(createdAt, reader)), signed(rung), confidence, line],
      }))}
    />
  );
}
