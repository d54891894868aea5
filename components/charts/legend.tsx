import type { ReactNode } from "react";

const drawings = {
  management: (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      <rect className="m-fill" x="0.5" y="0.5" width="11" height="11" />
    </svg>
  ),
  leadership: (
    <svg width="12" height="12" aria-hidden="true" focusable="false">
      <circle className="l-fill" cx="6" cy="6" r="6" />
    </svg>
  ),
  before: (
    <svg width="27" height="13" aria-hidden="true" focusable="false">
      <rect className="before m-line" x="1" y="1.5" width="10" height="10" />
      <circle className="before l-line" cx="20.5" cy="6.5" r="5.5" />
    </svg>
  ),
  needed: (
    <svg width="6" height="20" aria-hidden="true" focusable="false">
      <line className="needed" x1="3" x2="3" y1="0" y2="20" />
    </svg>
  ),
  certainty: (
    <svg width="44" height="12" aria-hidden="true" focusable="false">
      <rect className="band-m" x="0" y="1.5" width="20" height="9" rx="4.5" />
      <rect className="band-l" x="24" y="1.5" width="20" height="9" rx="4.5" />
    </svg>
  ),
  noise: (
    <svg width="28" height="14" aria-hidden="true" focusable="false">
      <rect className="noise" x="0" y="0" width="28" height="14" rx="2" />
    </svg>
  ),
  tilted: (
    <svg width="40" height="14" aria-hidden="true" focusable="false">
      <line className="beam-line beam-line--mini" x1="6" y1="3" x2="34" y2="11" />
      <rect className="m-fill" x="2" y="0" width="7" height="7" />
      <circle className="l-fill" cx="35" cy="10.5" r="3.5" />
    </svg>
  ),
  level: (
    <svg width="40" height="14" aria-hidden="true" focusable="false">
      <line className="beam-line beam-line--mini beam-line--level" x1="6" y1="6" x2="34" y2="8" />
      <rect className="m-fill" x="2" y="3" width="7" height="7" />
      <circle className="l-fill" cx="35" cy="8" r="3.5" />
    </svg>
  ),
  tint: (
    <span className="swatches" aria-hidden="true">
      <i className="h1" />
      <i className="h2" />
      <i className="h3" />
      <i className="h4" />
      <i className="h5" />
    </span>
  ),
} satisfies Record<string, ReactNode>;

export type LegendItem = { mark: keyof typeof drawings; words: ReactNode };

/** What the marks mean, above the plot. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <div className="legend">
      {items.map(({ mark, words }) => (
        <span key={mark}>
          {drawings[mark]} {words}
        </span>
      ))}
    </div>
  );
}
