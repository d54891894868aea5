// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens display changes, and the roles keep it a table
import { Section } from "@/components/ui/section";
import { Withheld } from "@/components/ui/withheld";
import { about } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { GOAL_STATES, type GoalState } from "@/lib/goals/rules/facts";
import { LEVELS, type Level } from "@/lib/instrument/framework";
import { goalsFinding } from "@/lib/releases/finding-counts";
import { asOfSaid, type Counted, countOf, type Whole } from "./figures";

const STATE: Readonly<Record<GoalState, string>> = {
  draft: "Being drafted",
  proposed: "Proposed",
  active: "Active",
  paused: "Paused",
  achieved: "Achieved",
  let_go: "Let go",
};

const LEVEL: Readonly<Record<Level, string>> = { self: "Self", team: "Team", organization: "Organization" };

/** Cells side by side that are withheld become one field. */
function runs(cells: readonly { level: Level; count: Counted }[]) {
  const found: { levels: Level[]; count: Counted }[] = [];
  for (const { level, count } of cells) {
    const last = found.at(-1);
    if (count === null && last?.count === null) last.levels.push(level);
    else found.push({ levels: [level], count });
  }
  return found;
}

/** How many goals there are by level and state, in bands. What they say is nowhere in a release. */
export function GoalsSection({ goals, now }: { goals: Whole["goals"]; now: number }) {
  const countAt = (level: Level, state: GoalState): Counted => {
    const found = goals.find((goal) => goal.level === level && goal.state === state);
    return found ? countOf(found.figure) : null;
  };
  const active = Object.fromEntries(
    LEVELS.map((level) => [level, countAt(level, "active")?.band ?? null]),
  ) as Record<Level, number | null>;
  return (
    <Section label="Goals" note="How many, never what they say.">
      <h2 className="chart__title">{goalsFinding(active)}</h2>
      <p className="chart__sub">
        Goals of the whole organization by level and state, in steps of five or ten.
      </p>
      <table className="table table--stack goalstable lead" role="table">
        <caption className="vh">Goals by level and state</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              State
            </th>
            {LEVELS.map((level) => (
              <th key={level} role="columnheader" scope="col">
                {LEVEL[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {GOAL_STATES.map((state) => (
            <tr key={state} role="row">
              <th role="rowheader" scope="row" className="full">
                {STATE[state]}
              </th>
              {runs(LEVELS.map((level) => ({ level, count: countAt(level, state) }))).map(
                ({ levels, count }) => {
                  const named = levels.map((level) => LEVEL[level]).join(", ");
                  return count ? (
                    <td key={named} role="cell" data-l={named}>
                      {capital(about(count.band))}
                      {asOfSaid(count.asOf, now)}
                    </td>
                  ) : (
                    <td key={named} role="cell" colSpan={levels.length} data-l={named}>
                      <Withheld />
                    </td>
                  );
                },
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
