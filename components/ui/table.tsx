import type { ReactNode } from "react";
import { classes } from "./classes";

/** A wide thing that scrolls sideways inside a named place the keyboard reaches. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

export type Column = {
  label: ReactNode;
  /** Numbers stand right, words left. */
  numeric?: boolean;
  /** Heard, not seen: a column of acts. */
  labelHidden?: boolean;
  /** In a stacked table on phones: the word before the value, or `true` for a line of its own. */
  stacked?: string | true;
};
export type Row = { key: string; cells: readonly ReactNode[] };

type Props = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column[];
  /** As many cells as columns; the first one names the row. */
  rows: readonly Row[];
  dense?: boolean;
  /** On phones each row becomes a short paragraph. Roles keep it a table for whoever hears it. */
  stack?: boolean;
  className?: string;
};

/** Caption, heads with scope, hairlines. A wide one goes into a ScrollRegion or is stacked. */
export function Table({ caption, captionHidden, columns, rows, dense, stack, className }: Props) {
  const role = (name: string) => (stack ? name : undefined);
  const last = (column: Column | undefined) => (column?.stacked === true ? "full" : undefined);
  const word = (column: Column | undefined) =>
    stack && typeof column?.stacked === "string" ? column.stacked : undefined;
  return (
    <table
      className={classes("table", dense && "table--dense", stack && "table--stack", className)}
      role={role("table")}
    >
      <caption className={captionHidden ? "vh" : undefined}>{caption}</caption>
      <thead role={role("rowgroup")}>
        <tr role={role("row")}>
          {columns.map((column, i) => (
            <th key={i} scope="col" role={role("columnheader")} className={column.numeric ? "n" : undefined}>
              {column.labelHidden ? <span className="vh">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role("rowgroup")}>
        {rows.map((row) => (
          <tr key={row.key} role={role("row")}>
            {row.cells.map((cell, i) => {
              const column = columns[i];
              const shown = classes(column?.numeric && "n", last(column));
              return i === 0 ? (
                <th key={i} scope="row" role={role("rowheader")} className={shown}>
                  {cell}
                </th>
              ) : (
                <td key={i} role={role("cell")} className={shown} data-l={word(column)}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
