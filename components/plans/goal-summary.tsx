import { Trend } from "@/components/check-ins/trend";
import type { CheckInData, GoalData, Reader } from "@/components/goals/fields";
import { GoalCard, GoalNote, GoalNotes, IfThen } from "@/components/goals/goal-card";
import { Ladder } from "@/components/goals/ladder";
import { asRung, goalFacts, ladderOf, STATE_WORDS, sidesOf, titleOf } from "@/components/goals/words";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { capital } from "@/lib/format/words";
import { thingsMissing } from "@/lib/goals/rules/completeness";

type Props = {
  goal: GoalData;
  /** The newest first. */
  checkIns: readonly CheckInData[];
  reader: Reader;
  /** Whether its act is the page's one primary button. */
  leading?: boolean;
  /** The address of its own page. */
  href: string;
};

/** A goal of the plan as something to take in hand. What has begun shows its ladder. */
export function GoalSummary({ goal, checkIns, reader, leading, href }: Props) {
  const sides = sidesOf(goal);
  const words = ladderOf(goal.rungs);
  const hasBegun = goal.startedAt !== null && words !== null;
  return (
    <GoalCard
      side={sides?.side}
      sideName={sides?.grow ?? "No side chosen yet"}
      beside={sides ? `beside ${sides.beside}` : undefined}
      state={STATE_WORDS[goal.state]}
      active={goal.state === "active"}
      statement={titleOf(goal)}
      facts={goalFacts(goal, reader)}
      note={goal.leansOn && `Leans on ${reader.own ? "your" : "their"} ${goal.leansOn.level} goal.`}
      foot={<Foot goal={goal} href={href} leading={leading} />}
    >
      {hasBegun && (
        <>
          <GoalNotes>
            <GoalNote title="Keep">
              <p>{goal.keepNote}</p>
            </GoalNote>
            <GoalNote title="If, then">
              <IfThen obstacle={goal.ifObstacle} act={goal.thenResponse} />
            </GoalNote>
          </GoalNotes>
          <div className="goal__two">
            <div>
              <h4 className="lab">The ladder</h4>
              <Ladder
                words={words}
                start={asRung(goal.startRung)}
                now={asRung(goal.lastCheckIn?.rung)}
                startWords={reader.own ? undefined : "started here"}
              />
            </div>
            <Trend checkIns={checkIns} reader={reader} />
          </div>
        </>
      )}
    </GoalCard>
  );
}

function Foot({ goal, href, leading }: Pick<Props, "goal" | "href" | "leading">) {
  const { viewerCan } = goal;
  if (viewerCan.checkIn)
    return (
      <>
        <ButtonLink size="dense" look={leading ? undefined : "quiet"} href={`${href}/check-in`}>
          Check in
        </ButtonLink>
        <Link href={href}>Open this goal</Link>
        <Link href={`${href}/revise`}>Revise, with a reason</Link>
      </>
    );
  if (viewerCan.edit)
    return (
      <>
        <ButtonLink size="dense" look="quiet" href={viewerCan.start ? href : `${href}/edit`}>
          {viewerCan.start ? "Start this goal" : "Go on with it"}
        </ButtonLink>
        <Link href={href}>Open it</Link>
        <span className="small faint">{whatIsMissing(goal)}</span>
      </>
    );
  return (
    <>
      <Link href={href}>Open this goal</Link>
      {viewerCan.resume && <span className="small faint">It can be taken up again</span>}
    </>
  );
}

/** What still keeps a draft or proposal from starting, shortly. */
function whatIsMissing({ startRefusals }: GoalData): string {
  const parts = startRefusals.flatMap(({ missing }) => missing);
  if (parts.length > 0) return `${capital(thingsMissing(parts.length))} before it can start`;
  return startRefusals[0]?.say ?? "Nothing is missing";
}
