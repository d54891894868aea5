import type { ReactNode } from "react";
import { ScrollRegion } from "@/components/ui/table";
import type { Side } from "@/lib/instrument/framework";
import { SideName } from "./marks";

/** A number as it is shown, or a word where there is none: “n/a”, “too few”, “none”. */
export type ScaleCell = { value: string; word?: boolean };
export type ScaleRow = { key: string; side: Side; label: string; cells: readonly ScaleCell[] };
export type ScaleGroup = {
  key: string;
  title: string;
  /** The pair in words: “running-led”. */
  words: string;
  rows: readonly ScaleRow[];
};

type Props = {
  /** Names the place it scrolls in. */
  label: string;
  caption: ReactNode;
  /** Heads after the first one; `short` is shown where the whole word is too long. */
  columns: readonly { label: string; short?: string }[];
  groups: readonly ScaleGroup[];
  note?: ReactNode;
};

/** All numbers of a result: a group a contrast, a row a side. What the charts show stands here too. */
export function ScalesTable({ label, caption, columns, groups, note }: Props) {
  return (
    <>
      <ScrollRegion label={label}>
        <table className="table table--dense table--scales">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Side</th>
              {columns.map((column) => (
                <th key={column.label} scope="col" className="n">
                  {column.short ? <abbr title={column.label}>{column.short}</abbr> : column.label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {group.title}: <span>{group.words}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    <SideName side={row.side}>{row.label}</SideName>
                  </th>
                  {row.cells.map((cell, i) => (
                    <td className="n" key={i}>
                      {cell.word ? <span className="faint">{cell.value}</span> : cell.value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      {note != null && <p className="chart__src">{note}</p>}
    </>
  );
}
