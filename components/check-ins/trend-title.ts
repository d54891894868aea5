import type { Rung } from "@/components/charts/rung-trend";
import type { Reader } from "@/components/goals/fields";
import { rungSaid } from "@/components/goals/words";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { rungName } from "@/lib/goals/rules/ladder";

/**
 * The finding of the rungs over time in one sentence, the earliest first. It says what was reported and
 * nothing about why; null where there is nothing to say yet.
 */
export function trendTitle(rungs: readonly Rung[], reader: Pick<Reader, "own">): string | null {
  const last = rungs.at(-1);
  const first = rungs[0];
  if (last === undefined || first === undefined) return null;
  if (rungs.length === 1) return `One check-in: ${rungSaid(last, reader)}`;
  const stretch = rungs.length - 1 - rungs.findLastIndex((rung) => rung !== last);
  if (stretch === rungs.length)
    return `${capital(rungSaid(last, reader))}, in all ${counted(stretch, "check-in")}`;
  if (stretch > 1) return `${capital(rungSaid(last, reader))}, for ${counted(stretch, "check-in")} now`;
  const before = rungs.at(-2) ?? first;
  return `${capital(rungSaid(last, reader))}; the time before it was ${rungName(before)}`;
}
