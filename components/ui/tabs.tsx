import type { ReactNode } from "react";
import { Count } from "./badge";
import { Link } from "./link";

export type Tab = { label: ReactNode; href: string; count?: number; current?: boolean };

/** Parts of one place. Each has an address; the one that is open says so. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map(({ label: word, href, count, current }) => (
        <Link key={href} href={href} aria-current={current ? "page" : undefined}>
          {word} {count !== undefined && <Count value={count} />}
        </Link>
      ))}
    </nav>
  );
}

type PagerProps = { label: string; place: ReactNode; earlier?: string; later?: string };

/** Where in a long list one is, and the way to either side of it. */
export function Pager({ label, place, earlier, later }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {earlier ? (
        <Link className="btn btn--quiet btn--dense" href={earlier}>
          Earlier
        </Link>
      ) : (
        <span />
      )}
      <span>{place}</span>
      {later ? (
        <Link className="btn btn--quiet btn--dense" href={later}>
          Later
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
