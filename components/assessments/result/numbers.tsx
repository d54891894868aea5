import { type ScaleCell, type ScaleRow, ScalesTable } from "@/components/charts/scales-table";
import { decimal, signed } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { ResultData, SideData } from "./fields";
import { meanOf, semOf } from "./said";

const word = (value: string): ScaleCell => ({ value, word: true });

const cellsOf = ({ cells, now, needed, gap }: SideData): ScaleCell[] => {
  const mean = meanOf(now);
  return [
    ...cells.map(({ value }) => (value === null ? word("n/a") : { value: String(value) })),
    mean === null ? word("too few") : { value: decimal(mean) },
    needed === null ? word("n/a") : { value: String(needed) },
    gap.__typename === "GapMeasures" ? { value: signed(gap.gap, 1) } : word("none"),
  ];
};

const rowOf = (side: SideData): ScaleRow => ({
  key: side.side,
  side: side.side,
  label: side.name,
  cells: cellsOf(side),
});

/** The table with every number the charts show. */
export function Numbers({ result }: { result: ResultData }) {
  const sems = result.contrasts.flatMap(({ management, leadership }) =>
    [semOf(management.now), semOf(leadership.now)].filter((sem) => sem !== null),
  );
  const certain = sems.length > 0 ? 1.645 * Math.min(...sems) : null;
  return (
    <ScalesTable
      label="All scales of this result"
      caption={`All sixteen scales, 1 (never) to 7 (always).${certain === null ? "" : ` A scale of three answers is certain to ±${decimal(certain)} (90 %), provisionally.`}`}
      columns={[
        { label: "Self" },
        { label: "Team" },
        { label: "Organization", short: "Org." },
        { label: "Now" },
        { label: "Needed" },
        { label: "Gap" },
      ]}
      groups={result.contrasts.map(({ contrast, title, management, leadership, pair }) => ({
        key: contrast,
        title: capital(title),
        words: pair.word,
        rows: [rowOf(management), rowOf(leadership)],
      }))}
      note="“n/a” is “not part of my work”. It is left out, never counted as 1."
    />
  );
}
