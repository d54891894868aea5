import { SideName } from "@/components/charts/marks";
import { contrastKey } from "@/components/goals/words";
import { Fold } from "@/components/ui/fold";
import { Link } from "@/components/ui/link";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { ResultData } from "./fields";

type Suggestion = ResultData["suggestions"][number];

/** So many stand open; the rest is one press away. */
const FIRST = 3;

/** Where a goal for this side is drafted. */
export const goalAddress = ({ contrast, side, level }: Suggestion): string =>
  `/coachee/goals/new?contrast=${contrastKey(contrast)}&side=${side}&level=${level}`;

function Row({ suggestion, leads }: { suggestion: Suggestion; leads: boolean }) {
  const { side, name, gapInWords, reason } = suggestion;
  const words = (
    <>
      <SideName side={side}>{capital(name)}</SideName>, self first
    </>
  );
  return (
    <li className="task">
      {leads ? (
        <Link className="task__name" href={goalAddress(suggestion)}>
          {words}
        </Link>
      ) : (
        <span className="task__name">{words}</span>
      )}
      <span className="task__state">{gapInWords}</span>
      <span className="task__hint">{reason}</span>
    </li>
  );
}

/**
 * Where a goal would pull most, each with its reason; the coachee chooses. `leads` where the reader is the
 * one who drafts goals.
 */
export function Suggestions({ result, leads }: { result: ResultData; leads: boolean }) {
  const { suggestions, titles } = result;
  const rest = suggestions.slice(FIRST);
  const rows = (some: readonly Suggestion[]) =>
    some.map((each) => <Row key={`${each.contrast} ${each.side}`} suggestion={each} leads={leads} />);
  return (
    <div className="stack-6">
      <div className="stack-2">
        <h2>{titles.goal}</h2>
        <p className="quiet">
          {suggestions.length > 0
            ? `Suggested from gap and importance; ${leads ? "you choose" : "the choice is theirs"}, and any other side can be chosen as well.`
            : "Any side can be chosen all the same."}
        </p>
      </div>
      {suggestions.length > 0 && <ol className="tasks">{rows(suggestions.slice(0, FIRST))}</ol>}
      {rest.length > 0 && (
        <Fold summary={`${capital(counted(rest.length, "other side"))} below what is needed`}>
          <ol className="tasks" start={FIRST + 1}>
            {rows(rest)}
          </ol>
        </Fold>
      )}
    </div>
  );
}
