/** The one sentence, in the same words everywhere: which of its two reasons holds would itself tell something. */
export const WITHHELD = "Withheld: too few people, or another group could be worked out from it.";

/** What stands where a number would. Never a lock, a zero, a dash or an empty cell. `line` fills a chart's row. */
export function Withheld({ line }: { line?: boolean }) {
  return (
    <div className={line ? "withheld withheld--line wl" : "withheld withheld--cell"}>
      <span>{WITHHELD}</span>
    </div>
  );
}

type CellProps = {
  span?: number;
  role?: "cell";
  /** Heads of the columns it stands for, shown where the heads are not: on phones. */
  columns?: string;
};

/** The same as the cell of a table, over as many columns as are withheld together. */
export function WithheldCell({ span, role, columns }: CellProps) {
  return (
    <td className="withheld" colSpan={span} role={role}>
      {columns && (
        <small className="cell__key" aria-hidden="true">
          {columns}
        </small>
      )}
      <span>{WITHHELD}</span>
    </td>
  );
}
