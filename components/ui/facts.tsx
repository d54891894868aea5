import type { ReactNode } from "react";

export type Fact = { term: ReactNode; value: ReactNode; note?: ReactNode };

/** A few facts, each with what it means: term, value, note. `plain` sets the value in the small face. */
export function Facts({ items, plain }: { items: readonly Fact[]; plain?: boolean }) {
  return (
    <dl className="facts">
      {items.map(({ term, value, note }, i) => (
        <div className="fact" key={i}>
          <dt className="lab">{term}</dt>
          <dd>{plain ? value : <b>{value}</b>}</dd>
          {note != null && <dd className="fact__note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
