import type { ReactNode } from "react";
import { classes } from "./classes";

/** Done: a filled ring with a tick. */
const Seal = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="9" className="sea-fill" />
    <path className="seal-tick" d="m8 12.5 2.7 2.7L16 9.5" />
  </svg>
);

/** Where one is: a ring with a dot. */
export const RingNow = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="8" className="before sea-line" />
    <circle cx="12" cy="12" r="4" className="sea-fill" />
  </svg>
);

/** To come: a dashed ring. */
export const RingWait = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="8" className="before quiet-line" strokeDasharray="3 3" />
  </svg>
);

export type Station = { label: ReactNode; note?: ReactNode };

/** The life of a thing: what is done, where it is (`at`, from 0), what is to come. Not for steps of a form. */
export function Stations({ label, items, at }: { label: string; items: readonly Station[]; at: number }) {
  return (
    <ol className="stations" aria-label={label}>
      {items.map((item, i) => (
        <li key={i} aria-current={i === at ? "step" : undefined}>
          <span className={classes("stations__rail", i < at && "stations__rail--done")}>
            {i < at ? <Seal /> : i === at ? <RingNow /> : <RingWait />}
          </span>
          <b>{item.label}</b>
          {item.note != null && <small>{item.note}</small>}
        </li>
      ))}
    </ol>
  );
}

/** The steps of a form, in the margin; `at` counts from 0. */
export function Steps({ items, at }: { items: readonly ReactNode[]; at: number }) {
  return (
    <ol className="steps" aria-label="Steps">
      {items.map((item, i) => (
        <li key={i} aria-current={i === at ? "step" : undefined}>
          <span>{i + 1}</span>
          {item}
        </li>
      ))}
    </ol>
  );
}
