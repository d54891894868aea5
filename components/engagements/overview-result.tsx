import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { dayAndMonth, moment } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { ordinal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { resultAddress } from "./addresses";
import { nameOf } from "./coachee-page";
import type { OverviewData } from "./overview-document";
import { ResultStrip, type StripData } from "./result-strip";
import { ReviewForm } from "./review-form";
import { firstName } from "./words";

/** What stands where results are the coachee's alone. */
export const ResultsStayTheirs = ({ name }: { name: string }) => (
  <Notice plain title="The results stay with them">
    <p>
      By your agreement {name} keeps answers and results to themselves. You see their plan, their check-ins
      and your conversations. Only {name} and you can change that, in a new agreement.
    </p>
  </Notice>
);

/** The latest result, or why there is none here. */
export function OverviewResult({ engagement, now }: { engagement: OverviewData; now: Now }) {
  const name = firstName(nameOf(engagement));
  const result = engagement.latestResult;
  if (!engagement.sharesResults) return <ResultsStayTheirs name={name} />;
  if (!result)
    return (
      <Empty title="No result yet" level={3}>
        {nextOccasion(engagement, now) ?? `${name} has not been asked to look at their own work yet.`}
      </Empty>
    );
  return (
    <section className="stack" aria-labelledby="result">
      <ResultStrip result={result} engagementId={engagement.id} now={now} />
      <div className="row row--between">
        <p className="small">
          <Link href={resultAddress(engagement.id, result.assessment.id)}>
            All eight, with certainty and table
          </Link>
        </p>
        <Reviewed assessment={result.assessment} now={now} />
      </div>
    </section>
  );
}

function Reviewed({ assessment, now }: { assessment: StripData["assessment"]; now: Now }) {
  if (assessment.canReview) return <ReviewForm assessmentId={assessment.id} />;
  if (!assessment.reviewedAt) return null;
  return <p className="small faint">You reviewed it {moment(new Date(assessment.reviewedAt), now)}.</p>;
}

/** What is so of the occasion that is open, if one is. */
export function nextOccasion({ assessments }: Pick<OverviewData, "assessments">, now: Now): string | null {
  const open = assessments.find(({ state }) => state === "assigned" || state === "in_progress");
  if (!open) return null;
  const until = dayAndMonth(dayOf(new Date(open.dueAt), now.zone), today(now));
  const begun = open.state === "assigned" ? "is open" : "is under way";
  return `${capital(`the ${ordinal(open.occasion)} assessment`)} ${begun}, until ${until}. You see it once it is submitted.`;
}
