import type { ReactNode } from "react";

/** Two people wrote at once: mine stays in its field, theirs stands beside it. Nothing is merged by itself. */
export function BothTexts({ mine, label, theirs }: { mine: ReactNode; label: string; theirs: ReactNode }) {
  return (
    <div className="both">
      <div>{mine}</div>
      <div>
        <div className="theirs">
          <p className="label">{label}</p>
          {theirs}
        </div>
      </div>
    </div>
  );
}
