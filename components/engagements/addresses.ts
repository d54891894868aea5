/** The pages of one coachee, by the id of their engagement. */
export const personAddress = (engagementId: string) => `/coach/people/${engagementId}`;

export const resultAddress = (engagementId: string, assessmentId: string, contrast?: string) =>
  `${personAddress(engagementId)}/results/${assessmentId}${contrast ? `#${contrast}` : ""}`;

export const goalAddress = (engagementId: string, goalId: string) =>
  `${personAddress(engagementId)}/goals/${goalId}`;

/** What is kept of the caseload's address from one link to the next. */
export interface CaseloadPlace {
  readonly show?: string;
  readonly after?: string;
}

/** The caseload; `open` names the engagement whose row is open. */
export function caseloadAddress({ show, after }: CaseloadPlace, open?: string): string {
  const parts = Object.entries({ show, after, open }).filter(([, value]) => value);
  const asked = new URLSearchParams(parts as [string, string][]).toString();
  return `/coach${asked ? `?${asked}` : ""}${open ? `#row-${open}` : ""}`;
}

/** Where a signal leads a coach, or null where there is no page for it. */
export function signalAddress(
  engagementId: string,
  { kind, id }: { kind: string; id: string | null },
  place: CaseloadPlace,
): string | null {
  if (kind === "thread") return caseloadAddress(place, engagementId);
  if (kind === "result" && id) return resultAddress(engagementId, id);
  if (kind === "goal" && id) return goalAddress(engagementId, id);
  if (kind === "plan") return `${personAddress(engagementId)}/plan`;
  return kind === "engagement" ? personAddress(engagementId) : null;
}
