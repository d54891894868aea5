import type { Rows } from "./rows";

/** What one organization of the demo holds, in a line: “12 units, 150 coachees, 12 coaches, …”. */
export function summaryOf(rows: Rows, organizationId: string): string {
  const own = <T extends { organizationId: string }>(all: readonly T[]) =>
    all.filter((row) => row.organizationId === organizationId);
  const members = own(rows.membership);
  const submitted = own(rows.assessment).filter(({ submittedAt }) => submittedAt);
  const occasions = Math.max(...submitted.map(({ occasion }) => occasion));
  return [
    `${own(rows.unit).length} units`,
    `${members.filter(({ roles }) => roles.includes("coachee")).length} coachees`,
    `${members.filter(({ roles }) => roles.includes("coach")).length} coaches`,
    `${submitted.length} assessments on ${occasions} occasions`,
    `${own(rows.goal).length} goals`,
    `${own(rows.checkIn).length} check-ins`,
    `${own(rows.comment).length} comments`,
  ].join(", ");
}
