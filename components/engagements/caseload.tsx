import { Link } from "@/components/ui/link";
import type { Now } from "@/lib/format/day";
import { type CaseloadPlace, caseloadAddress } from "./addresses";
import { AnswerInPlace } from "./answer-in-place";
import { CaseGroup } from "./case-row";
import type { ByNeed, OpenRow, Person } from "./caseload-document";
import { CaseloadRow } from "./caseload-row";

const TITLES = { waiting: "Waiting for you", week: "This week", along: "Going along" } as const;
const GROUPS = ["waiting", "week", "along"] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ signals: [first] }: Person): Group => first?.group ?? "along";

interface Props {
  caseload: ByNeed;
  place: CaseloadPlace;
  now: Now;
  /** The row that is open, with what waits there. */
  open?: OpenRow;
}

/** The people of one page by what they need; one of them may be open in place. */
export function Caseload({ caseload, place, now, open }: Props) {
  const people = caseload.people.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = caseload.people.pageInfo;
  const shown = GROUPS.filter((group) => people.some((person) => groupOf(person) === group));
  return (
    <>
      {shown.map((group, at) => (
        <CaseGroup
          key={group}
          title={TITLES[group]}
          count={caseload[group]}
          goals={at === 0 ? "Self goal" : undefined}
        >
          {people
            .filter((person) => groupOf(person) === group)
            .map((person) => (
              <CaseloadRow
                key={person.id}
                person={person}
                place={place}
                now={now}
                open={open?.id === person.id ? <AnswerInPlace row={open} person={person} now={now} /> : null}
              />
            ))}
        </CaseGroup>
      ))}
      {(hasNextPage || place.after) && (
        <nav className="row row--between" aria-label="Pages of people">
          {place.after ? <Link href={caseloadAddress({ show: place.show })}>The first page</Link> : <span />}
          {hasNextPage && endCursor && (
            <Link href={caseloadAddress({ show: place.show, after: endCursor })}>The next page</Link>
          )}
        </nav>
      )}
    </>
  );
}
