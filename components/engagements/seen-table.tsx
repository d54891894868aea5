import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import { Icon, type IconName } from "@/components/ui/icon";
import { Clause } from "./agreement";
import type { SeenBy, SeenRow } from "./seen-words";

export interface SeenViewer {
  readonly from: SeenBy["from"];
  /** In the head of the column. */
  readonly who: string;
  readonly as: string;
  /** In the tabs of a phone. */
  readonly tab: string;
  readonly icon?: IconName;
}

/** Stacked on phones, the table would lose its roles: they are given by name. */
const role = (name: string) => name;

const place = ({ from }: SeenViewer) => `as-${from.replaceAll("_", "-")}`;

/**
 * One row a thing, one column a viewer; on phones one viewer at a time, chosen by an address on the page, so
 * that it works without JavaScript.
 */
export function SeenTable({ viewers, rows }: { viewers: readonly SeenViewer[]; rows: readonly SeenRow[] }) {
  return (
    <div className="seenbox">
      {viewers.map((viewer) => (
        <span key={viewer.from} id={place(viewer)} />
      ))}
      <nav className="tabs seen__tabs" aria-label="In whose place">
        {viewers.map((viewer) => (
          <a key={viewer.from} href={`#${place(viewer)}`}>
            {viewer.tab}
          </a>
        ))}
      </nav>
      <table className="seen" role={role("table")}>
        <caption className="vh">What each of them sees of you, with the sentence that holds there</caption>
        <thead role={role("rowgroup")}>
          <tr role={role("row")}>
            <th role={role("columnheader")} scope="col">
              <span className="vh">What</span>
            </th>
            {viewers.map((viewer) => (
              <th key={viewer.from} role={role("columnheader")} scope="col" className={place(viewer)}>
                <span className="seen__who">
                  {viewer.icon ? (
                    <span className="avatar" aria-hidden="true">
                      <Icon name={viewer.icon} size={18} />
                    </span>
                  ) : (
                    <Avatar name={viewer.who} />
                  )}
                  <span>
                    {viewer.who}
                    <small>{viewer.as}</small>
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {rows.map(({ label, note, cells }) => (
            <tr key={label} role={role("row")}>
              <th role={role("rowheader")} scope="row">
                {label}
                {note && <small>{note}</small>}
              </th>
              {viewers.map((viewer, i) => {
                const cell = cells[i];
                return (
                  <td key={viewer.from} role={role("cell")} className={place(viewer)}>
                    {cell && (
                      <>
                        <p>
                          <b className={classes(!cell.what && "seen__no")}>{cell.what ?? "Nothing"}</b>
                          {cell.more && (cell.what ? `: ${cell.more}` : `. ${cell.more}.`)}
                        </p>
                        <Clause number={cell.clause.number}>{cell.clause.say}</Clause>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
