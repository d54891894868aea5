import type { GoalData, Reader } from "@/components/goals/fields";
import { dateOf, STATE_WORDS, titleOf } from "@/components/goals/words";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { quoted } from "@/lib/format/words";

type Props = { goals: readonly GoalData[]; reader: Reader; hrefOf: (id: string) => string };

/** Goals that were achieved or let go, the latest first; nothing while there are none. */
export function EndedGoals({ goals, reader, hrefOf }: Props) {
  if (goals.length === 0) return null;
  const latest = goals.toSorted((a, b) => (b.endedAt ?? "").localeCompare(a.endedAt ?? ""));
  return (
    <Section label="Ended" note="Achieved, or let go with what was learnt.">
      <ul className="plainlist">
        {latest.map((goal) => (
          <li key={goal.id} className="stack-2">
            <p className="row row--between">
              <Link className="serif goalline" href={hrefOf(goal.id)}>
                {titleOf(goal)}
              </Link>
              <Badge>{STATE_WORDS[goal.state]}</Badge>
            </p>
            <p className="small quiet">
              {goal.lesson &&
                `${reader.own ? "What you learnt" : "What was learnt"}: ${quoted(goal.lesson)} `}
              {goal.endedAt && dateOf(goal.endedAt, reader)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
