// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens display changes, and the roles keep it a table
import { ScrollRegion } from "@/components/ui/table";
import { WithheldCell } from "@/components/ui/withheld";
import { decimal } from "@/lib/format/numbers";
import { MiniBeam } from "./beam";
import { under } from "./marks";

/** Means of a group on 1 to 7. Height is the middle of the two sides, lean their difference. */
export type HeatCell = {
  management: number;
  leadership: number;
  /** Whether the lean is beyond noise. */
  claimed: boolean;
  /** “1.0 to running”, “about level”. */
  said: string;
};

export type HeatUnit = {
  key: string;
  name: string;
  /** How many units stand above it. */
  depth?: number;
  /** “about 50 people”. */
  note?: string;
  /** One for each column, or null where it is withheld; null for a unit that is withheld as a whole. */
  cells: readonly (HeatCell | null)[] | null;
};

type Props = {
  /** What the table holds, for whoever hears it and for the place it scrolls in. */
  caption: string;
  /** Heads of the columns: “Order, people”. */
  columns: readonly string[];
  /** In the organization's own order: units are not ranked. */
  units: readonly HeatUnit[];
  /** Where the five tints part, the same for every organization and release. */
  cuts?: readonly [number, number, number, number];
  corner?: string;
};

const CUTS = [4.2, 4.5, 4.8, 5.1] as const;

/** The middle of the two sides. */
export const heightOf = ({ management, leadership }: Pick<HeatCell, "management" | "leadership">) =>
  (management + leadership) / 2;

/** Tint 1 … 5 of a height; more ink is more. */
export const tintOf = (height: number, cuts: readonly number[] = CUTS) =>
  1 + cuts.filter((cut) => height >= cut).length;

/** Cells side by side that are withheld become one field. */
function runs(cells: readonly (HeatCell | null)[]): { cell: HeatCell | null; at: number; span: number }[] {
  const found: { cell: HeatCell | null; at: number; span: number }[] = [];
  cells.forEach((cell, at) => {
    const last = found.at(-1);
    if (cell === null && last?.cell === null) last.span += 1;
    else found.push({ cell, at, span: 1 });
  });
  return found;
}

/**
 * Units by contrasts: tint and number are height, the beam is lean. It is the table itself; on narrow
 * screens one unit stands after the other, and the roles keep it a table.
 */
export function Heat({ caption, columns, units, cuts = CUTS, corner = "Unit" }: Props) {
  return (
    <ScrollRegion label={caption}>
      <table className="heat" role="table">
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col className="unit" />
          <col span={columns.length} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {[corner, ...columns].map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {units.map((unit) => (
            <tr key={unit.key} role="row">
              <th role="rowheader" scope="row" className={under(unit.depth)}>
                {unit.name}
                {unit.note && <small>{unit.note}</small>}
              </th>
              {runs(unit.cells ?? columns.map(() => null)).map(({ cell, at, span }) =>
                cell ? (
                  <td key={at} role="cell" className={`cell h${tintOf(heightOf(cell), cuts)}`}>
                    <span className="cell__key" aria-hidden="true">
                      {columns[at]}
                    </span>
                    <b>{decimal(heightOf(cell))}</b>
                    <MiniBeam pair={cell} />
                    <small>{cell.said}</small>
                  </td>
                ) : (
                  <WithheldCell
                    key={at}
                    role="cell"
                    span={span}
                    columns={unit.cells ? columns.slice(at, at + span).join("; ") : undefined}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
