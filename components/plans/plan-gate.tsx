import type { ReactNode } from "react";
import type { GoalData } from "@/components/goals/fields";
import { Gate } from "@/components/goals/gate";
import { LEVEL_WORDS } from "@/components/goals/words";
import type { Level } from "@/lib/instrument/framework";

export type Station = {
  level: Level;
  state: "open" | "waiting" | "nothing_yet";
  sentence: string;
  glance: string;
};

type Props<G> = {
  stations: readonly Station[];
  /** Goals that have not ended, in the order of the plan. */
  goals: readonly G[];
  children: (goal: G) => ReactNode;
  /** What stands below the goals of a level: the way to draft one. */
  below?: (level: Level) => ReactNode;
};

/** The plan on its rail: three levels, each with what opens it and its goals. */
export function PlanGate<G extends Pick<GoalData, "id" | "level" | "state">>(props: Props<G>) {
  const { stations, goals, children, below } = props;
  return (
    <Gate
      roomy
      stations={stations.map(({ level, sentence }, i) => {
        const own = goals.filter((goal) => goal.level === level);
        const alive = own.some(({ state }) => state === "active");
        return {
          key: level,
          title: LEVEL_WORDS[level],
          state: alive ? "open" : "waiting",
          leads: stations[i + 1]?.state === "open",
          say: sentence,
          children: (
            <>
              {own.map((goal) => (
                <div key={goal.id}>{children(goal)}</div>
              ))}
              {below?.(level)}
            </>
          ),
        };
      })}
    />
  );
}
