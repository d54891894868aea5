import { timeToGo } from "@/lib/format/dates";
import type { Day } from "@/lib/format/day";
import { signed } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { Rung } from "@/lib/goals/rules/facts";

const BESIDE: Record<Rung, string> = {
  [-2]: "two below what you expected",
  [-1]: "one below what you expected",
  0: "what you expected",
  1: "one above what you expected",
  2: "two above what you expected",
};

/** “rung +1”, “rung −2”. */
export const rungName = (rung: Rung): string => `rung ${signed(rung)}`;

/** “rung +1, one above what you expected”. */
export const rungInWords = (rung: Rung): string => `${rungName(rung)}, ${BESIDE[rung]}`;

/** An active goal in one line: “Last check-in: rung +1, one above what you expected. Seven weeks to go.” */
export function goalAtAGlance(lastRung: Rung | null, dueOn: Day, today: Day): string {
  const last = lastRung === null ? "No check-in yet" : `Last check-in: ${rungInWords(lastRung)}`;
  return `${last}. ${capital(timeToGo(dueOn, today))}.`;
}
