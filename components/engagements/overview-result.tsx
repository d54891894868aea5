import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { ordinal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { resultAddress } from "./addresses";
import { nameOf } from "./coachee-page";
import type { OverviewData } from "./overview-document";
import { ResultStrip } from "./result-strip";
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
        {result.assessment.canReview && <ReviewForm assessmentId={result.assessment.id} />}
      </div>
    </section>
  );
}

/** What is so of the occasion that is open, if one is. */
export function nextOccasion({ assessments }: Pick<OverviewData, "assessments">, now: Now): string | null {
  const open = assessments.find(({ state }) => state === "assigned" || state === "in_progress");
  if (!open) return null;
  const until = dayAndMonth(dayOf(new Date(open.dueAt), now.zone), today(now));
  const begun = open.state === "assigned" ? "is open" : "is under way";
  return `${capital(`the ${ordinal(open.occasion)} assessment`)} ${begun}, until ${until}. You see it once it is submitted.`;
}
