import { Gate } from "@/components/goals/gate";
import { isOver, LEVEL_WORDS } from "@/components/goals/words";
import { Link } from "@/components/ui/link";
import type { Station } from "./plan-gate";

export type GlanceGoal = {
  id: string;
  level: Station["level"];
  state: "draft" | "proposed" | "active" | "paused" | "achieved" | "let_go";
  statement: string;
  glance: string | null;
  viewerCan: { edit: boolean };
};

/** A level shows what has begun there, and one goal where nothing has. */
function shownOf(goals: readonly GlanceGoal[], level: Station["level"]): GlanceGoal[] {
  const own = goals.filter((goal) => goal.level === level && !isOver(goal.state));
  const active = own.filter(({ state }) => state === "active");
  return active.length > 0 ? active : own.slice(0, 1);
}

/** The plan on one small rail: each level with its goal, and what is so there. */
export function PlanGlance({
  stations,
  goals,
}: {
  stations: readonly Station[];
  goals: readonly GlanceGoal[];
}) {
  return (
    <Gate
      level={3}
      stations={stations.map(({ level, glance }, i) => {
        const shown = shownOf(goals, level);
        const alive = shown.some(({ state }) => state === "active");
        return {
          key: level,
          title: LEVEL_WORDS[level],
          state: alive ? "open" : "waiting",
          leads: stations[i + 1]?.state === "open",
          say: shown.length === 0 ? glance : undefined,
          children: shown.map((goal) => <Shown key={goal.id} goal={goal} say={goal.glance ?? glance} />),
        };
      })}
    />
  );
}

function Shown({ goal, say }: { goal: GlanceGoal; say: string }) {
  const href = `/coachee/goals/${goal.id}`;
  return (
    <>
      {goal.statement && (
        <p className="serif">
          <Link href={href}>{goal.statement}</Link>
        </p>
      )}
      <p className="small quiet">
        {say} {goal.viewerCan.edit && <Link href={href}>See what it still needs</Link>}
      </p>
    </>
  );
}
