import { type EngagementRow, openCaseload } from "@/lib/engagements/queries";
import { signals, sortCaseload } from "@/lib/engagements/signals";
import type { CoacheeFacts, Signal, SignalGroup } from "@/lib/engagements/signals-facts";
import { nowOf } from "@/lib/goals/queries";
import { checkFirst, type Page, type PageInput, pageOf, placeAfter } from "@/lib/pages";
import { coacheeMember } from "@/lib/people/queries";
import { factsFor } from "./attention";
import { asPerson, type Context, related } from "./context";

/** One coachee of the caseload, with why the coach might look, the most pressing first. */
export interface InNeed {
  readonly engagement: EngagementRow;
  readonly name: string;
  readonly signals: readonly Signal[];
}

/** By the facts of one request: a caseload is sorted by what is then shown. */
const workedOut = new WeakMap<CoacheeFacts, Signal[]>();

const coachee = related(coacheeMember).one;

/** Why the viewer might look at the coachee of this engagement; empty unless they are its coach. */
export async function signalsOf(engagement: EngagementRow, context: Context): Promise<Signal[]> {
  const { viewer } = asPerson(context);
  if (viewer.personId !== engagement.coachId) return [];
  const facts = await factsFor(engagement, context);
  if (!facts) return [];
  const found = workedOut.get(facts) ?? signals(facts, nowOf(viewer, context.now));
  workedOut.set(facts, found);
  return found;
}

/** The viewer's open engagements as coach, at most 500, in the order of need. */
export async function caseloadByNeed(context: Context): Promise<InNeed[]> {
  const rows = await openCaseload(asPerson(context));
  const people = rows.map(async (engagement) => {
    const [member, found] = await Promise.all([
      coachee(engagement, {}, context),
      signalsOf(engagement, context),
    ]);
    return { engagement, name: member?.name ?? "", signals: found };
  });
  return sortCaseload(await Promise.all(people));
}

/** Whose first signal is of the group. */
export const inGroup = (people: readonly InNeed[], group: SignalGroup): readonly InNeed[] =>
  people.filter(({ signals: [first] }) => first?.group === group);

/** A page of a list in order of need; its cursor is a place in that list. @throws INVALID_INPUT */
export function pageOfNeed(people: readonly InNeed[], { first, after }: PageInput): Page<EngagementRow> {
  const begin = placeAfter(after);
  const piece = people.slice(begin, begin + checkFirst(first) + 1);
  const places = new Map(piece.map(({ engagement }, at) => [engagement, begin + at + 1]));
  return pageOf(
    piece.map(({ engagement }) => engagement),
    first,
    (row) => [places.get(row) ?? begin],
  );
}
