import { SideName } from "@/components/charts/marks";
import type { Suggested } from "@/components/goals/form-options";
import { contrastKey } from "@/components/goals/words";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { capital } from "@/lib/format/words";
import { sideName } from "@/lib/instrument/names";
import { newGoalAddress } from "./addresses";

/** So many sides are named; the form of a new goal has all of them. */
const SHOWN = 3;

/** Sides to grow as the last result suggests them, each with its reason; nothing while there are none. */
export function Suggestions({ suggestions }: { suggestions: readonly Suggested[] }) {
  if (suggestions.length === 0) return null;
  return (
    <Section
      label="Suggestions"
      note="From your last result: where your use is below what your work calls for. You choose."
    >
      <ul className="plainlist">
        {suggestions.slice(0, SHOWN).map(({ contrast, side, reason }) => {
          const name = capital(sideName(contrastKey(contrast), side));
          return (
            <li key={`${contrast}:${side}`} className="stack-2">
              <h3 className="lab">
                <SideName side={side}>{name}</SideName>
              </h3>
              <p>{reason}</p>
              <p className="small">
                <Link href={newGoalAddress({ level: "self", contrast, side })}>
                  Draft a goal<span className="vh"> to grow {name.toLowerCase()}</span>
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
