import type { ReactNode } from "react";
import { classes } from "./classes";
import { Link } from "./link";

type Props = {
  /** The page's one h1: a sentence where there is a finding. */
  title: ReactNode;
  /** Above the title: a day, a place. */
  kicker?: ReactNode;
  /** Below it, in the serif: what the page is. */
  lede?: ReactNode;
  /** Below it, in grey: how to read it. */
  note?: ReactNode;
  /** Small facts in one line. */
  facts?: readonly ReactNode[];
  /** Initials before the title. */
  before?: ReactNode;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  /** Titles of reports and lists may run wider. */
  wide?: boolean;
  children?: ReactNode;
};

/** The head of a page. */
export function PageHead({ title, kicker, lede, note, facts, before, aside, wide, children }: Props) {
  const head = (
    <>
      {kicker != null && <p className="kicker">{kicker}</p>}
      {before ? (
        <div className="row">
          {before}
          <h1>{title}</h1>
        </div>
      ) : (
        <h1>{title}</h1>
      )}
    </>
  );
  return (
    <div className={classes("page-head", wide && "page-head--wide")}>
      {aside ? (
        <div className="row row--between row--top">
          <div className="stack-2">{head}</div>
          {aside}
        </div>
      ) : (
        head
      )}
      {lede != null && <p className="lede">{lede}</p>}
      {note != null && <p className="quiet">{note}</p>}
      {facts && facts.length > 0 && (
        <p className="meta">
          {facts.map((fact, i) => (
            <span key={i}>{fact}</span>
          ))}
        </p>
      )}
      {children}
    </div>
  );
}

/** The way back, only from depth two on. The last place has no address: it is where one is. */
export function Breadcrumb({ items }: { items: readonly { label: ReactNode; href?: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {items.map(({ label, href }, i) => (
          <li key={i} aria-current={href ? undefined : "page"}>
            {href ? <Link href={href}>{label}</Link> : label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Stands on paper only: what this is and whom it is for. */
export function PrintHead({ what, whose }: { what: ReactNode; whose: ReactNode }) {
  return (
    <div className="print-head">
      <span>{what}</span>
      <span>{whose}</span>
    </div>
  );
}
