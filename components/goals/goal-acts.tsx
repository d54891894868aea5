import { ButtonLink } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ActForm } from "./act-form";
import type { GoalReportData, Refusals } from "./fields";
import { WeightForm } from "./weight-form";

type Props = { goal: GoalReportData };

/** What its coachee can do with a goal now; nothing once it has ended. One primary act. */
export function GoalActs({ goal }: Props) {
  const { viewerCan } = goal;
  if (viewerCan.edit) return <Waiting goal={goal} />;
  if (goal.state === "paused") return <Paused goal={goal} />;
  if (!viewerCan.checkIn) return null;
  const page = `/coachee/goals/${goal.id}`;
  return (
    <Section label="What now">
      <div className="stack">
        <div className="row">
          <ButtonLink href={`${page}/check-in`} size="big">
            Check in
          </ButtonLink>
          <Link href={`${page}/revise`}>Revise, with a reason</Link>
          <Link href={`${page}/end`}>End it</Link>
        </div>
        <Fold summary="Pause">
          <div className="stack-3">
            {goal.pauseWarning ? (
              <Notice plain>
                <p>{goal.pauseWarning.say}</p>
                <p className="quiet">{goal.pauseWarning.wayOut}</p>
              </Notice>
            ) : (
              <p className="quiet">Nothing is due while it is paused. You take it up again when you like.</p>
            )}
            <ActForm id={goal.id} version={goal.version} act="pause" look="quiet" busy="Pausing…">
              Pause this goal
            </ActForm>
          </div>
        </Fold>
        <Weight goal={goal} />
      </div>
    </Section>
  );
}

const Weight = ({ goal }: Props) =>
  goal.viewerCan.setWeight ? (
    <Fold summary="How much it counts">
      <WeightForm id={goal.id} version={goal.version} weight={goal.weight} />
    </Fold>
  ) : null;

function Waiting({ goal }: Props) {
  const { id, version, viewerCan, startRefusals } = goal;
  const edit = `/coachee/goals/${id}/edit`;
  return (
    <Section label="What now" note="Drafting and proposing are always free.">
      <div className="stack">
        {viewerCan.start ? (
          <>
            <p className="quiet">
              Nothing is missing. From its start on, its statement and its ladder stand, and you check in on
              it.
            </p>
            <div className="row">
              <ActForm id={id} version={version} act="start" size="big" busy="Starting…">
                Start this goal
              </ActForm>
              <Link href={edit}>Change it</Link>
            </div>
          </>
        ) : (
          <>
            <Why refusals={startRefusals} />
            <div className="row">
              <ButtonLink href={edit}>Go on with it</ButtonLink>
            </div>
          </>
        )}
        {viewerCan.propose && (
          <ActForm id={id} version={version} act="propose" look="quiet" busy="Proposing…">
            Propose it
          </ActForm>
        )}
        {viewerCan.discard && (
          <Fold summary="Discard">
            <div className="stack-3">
              <p>What you wrote here is gone then. Nothing was begun, so nothing is lost besides.</p>
              <ActForm id={id} version={version} act="discard" look="alert" busy="Discarding…">
                Discard this draft
              </ActForm>
            </div>
          </Fold>
        )}
      </div>
    </Section>
  );
}

function Paused({ goal }: Props) {
  const { id, version, viewerCan, resumeRefusals, letGoRefusals } = goal;
  if (!viewerCan.achieve && !viewerCan.resume) return null;
  return (
    <Section label="What now" note="Nothing is due while it is paused.">
      <div className="stack">
        {!viewerCan.resume && <Why refusals={resumeRefusals} />}
        <div className="row">
          {viewerCan.resume && (
            <ActForm id={id} version={version} act="resume" size="big" busy="Taking it up…">
              Take it up again
            </ActForm>
          )}
          <Link href={`/coachee/goals/${id}/revise`}>Revise, with a reason</Link>
          {letGoRefusals.length === 0 && <Link href={`/coachee/goals/${id}/end`}>End it</Link>}
        </div>
        <Weight goal={goal} />
      </div>
    </Section>
  );
}

type Unmet = Pick<Refusals[number], "reason" | "say" | "wayOut"> & Partial<Pick<Refusals[number], "missing">>;

/** Every rule that is not met, in words, with the way out; and what is missing, part by part. */
export function Why({ refusals }: { refusals: readonly Unmet[] }) {
  if (refusals.length === 0) return null;
  return (
    <Notice plain>
      <ul className="stack-3">
        {refusals.map(({ reason, say, wayOut, missing = [] }) => (
          <li key={reason}>
            {say} {missing.length === 0 && <span className="quiet">{wayOut}</span>}
            {missing.length > 0 && (
              <ul className="stack-2 small">
                {missing.map((part) => (
                  <li key={part.field}>{part.say}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
