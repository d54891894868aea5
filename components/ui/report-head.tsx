import type { ReactNode } from "react";
import { type Fact, Facts } from "./facts";

/** The words of a report, and the few numbers that belong to them, each with what it means. */
export function ReportHead({ children, facts }: { children: ReactNode; facts: readonly Fact[] }) {
  return (
    <div className="reshead">
      <div className="words">{children}</div>
      <Facts items={facts} />
    </div>
  );
}
