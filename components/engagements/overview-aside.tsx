import { anchorOf } from "@/components/comments/anchor";
import type { Seat } from "@/components/comments/fields";
import { asRung, LEVEL_WORDS, STATE_WORDS, titleOf } from "@/components/goals/words";
import { Link } from "@/components/ui/link";
import { dayAndMonth } from "@/lib/format/dates";
import { type Now, today } from "@/lib/format/day";
import { capital, inSentence, quoted } from "@/lib/format/words";
import { rungName } from "@/lib/goals/rules/ladder";
import { goalAddress, personAddress } from "./addresses";
import { pagesOf } from "./anchor-fields";
import type { OverviewData, OverviewThread } from "./overview-document";
import { nextOccasion } from "./overview-result";
import { AskForm } from "./review-form";

type Goal = NonNullable<OverviewData["plan"]>["goals"][number];

interface Props {
  engagement: OverviewData;
  seat: Seat;
  /** Threads that hold a draft of the coach's own. */
  drafts: readonly OverviewThread[];
}

/** What stands beside the overview: the plan, drafts that were not shared, the next assessment. */
export function OverviewAside({ engagement, seat, drafts }: Props) {
  const now: Now = { at: seat.now, zone: seat.zone };
  const goals = (engagement.plan?.goals ?? []).filter(
    ({ state }) => state !== "achieved" && state !== "let_go",
  );
  return (
    <aside className="stack-8">
      <section className="stack-3 aside">
        <h2>Plan</h2>
        {goals.length === 0 ? (
          <p className="small quiet">No goal is under way.</p>
        ) : (
          <dl className="stack-3 small">
            {goals.map((goal) => (
              <PlanLine key={goal.id} goal={goal} engagementId={engagement.id} now={now} />
            ))}
          </dl>
        )}
        <p className="small">
          <Link href={`${personAddress(engagement.id)}/plan`}>Open the plan</Link>
        </p>
      </section>
      {drafts.length > 0 && <Drafts drafts={drafts} engagementId={engagement.id} seat={seat} />}
      {engagement.sharesResults && <NextAssessment engagement={engagement} now={now} />}
    </aside>
  );
}

function PlanLine({ goal, engagementId, now }: { goal: Goal; engagementId: string; now: Now }) {
  const until = goal.state === "active" && goal.dueOn ? ` until ${dayAndMonth(goal.dueOn, today(now))}` : "";
  const rung = asRung(goal.lastCheckIn?.rung);
  return (
    <div>
      <dt>
        <b>{LEVEL_WORDS[goal.level]}</b>, {inSentence(STATE_WORDS[goal.state])}
        {until}
      </dt>
      <dd className="quiet">
        <Link href={goalAddress(engagementId, goal.id)}>{titleOf(goal)}</Link>
        {rung !== null && ` ${capital(rungName(rung))}.`}
      </dd>
    </div>
  );
}

/** So much of a draft stands beside the page. */
const EXCERPT = 90;

const excerpt = (body: string): string => {
  const letters = [...body.replace(/\s+/gu, " ").trim()];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join("").trimEnd()}…` : letters.join("");
};

function Drafts({ drafts, engagementId, seat }: Pick<Props, "drafts" | "seat"> & { engagementId: string }) {
  const pages = pagesOf(engagementId, seat.other);
  return (
    <section className="stack-3 aside">
      <h2>Drafts not shared</h2>
      <ul className="plain stack-3">
        {drafts.map((thread) => {
          const { on } = anchorOf(thread, { at: seat.now, zone: seat.zone }, pages);
          const draft = thread.comments.find(({ state, mine }) => state === "draft" && mine);
          return (
            <li key={thread.id} className="small">
              On {on}: {quoted(excerpt(draft?.body ?? ""))}{" "}
              <Link href={`${personAddress(engagementId)}/conversations#thread-${thread.id}`}>
                Continue<span className="vh"> the draft on {on}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NextAssessment({ engagement, now }: { engagement: OverviewData; now: Now }) {
  const { assessmentOpening: opening, assessments } = engagement;
  return (
    <section className="stack-3 aside">
      <h2>Next assessment</h2>
      {opening.open ? (
        <>
          <p className="small quiet">
            {assessments.length === 0
              ? "The first one. It takes them about nine minutes."
              : "Change is measured from one to the next, best some months apart."}
          </p>
          <AskForm engagementId={engagement.id} />
        </>
      ) : (
        <p className="small quiet">{nextOccasion(engagement, now) ?? opening.message}</p>
      )}
    </section>
  );
}
