import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ResultReport } from "@/components/assessments/result/report";
import { personAddress } from "@/components/engagements/addresses";
import { forCoachOnly, nameOf } from "@/components/engagements/coachee-page";
import { CoacheeResult } from "@/components/engagements/documents";
import { resultThreads } from "@/components/engagements/result-threads";
import { ReviewForm } from "@/components/engagements/review-form";
import { firstName } from "@/components/engagements/words";
import { Main } from "@/components/shell/main";
import { Fold } from "@/components/ui/fold";
import { Breadcrumb } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, today } from "@/lib/format/day";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

export const metadata: Metadata = { title: "Result" };

interface Props {
  params: Promise<{ id: string; assessmentId: string }>;
}

/** A result as its coachee reads it, with what is said about it. */
export default async function CoacheeResultPage({ params }: Props) {
  const { viewer, engagement, assessment } = await load(CoacheeResult, await params);
  forCoachOnly(engagement);
  const { result, submittedAt, quality } = assessment;
  // A result of somebody else is no page of this person.
  if (assessment.engagement?.id !== engagement.id || !viewer) notFound();
  if (!result || !submittedAt) redirect(`${personAddress(engagement.id)}/results`);
  const now = { at: new Date(), zone: viewer.timeZone };
  const full = nameOf(engagement);
  const name = firstName(full);
  const seat = { other: name, now: now.at, zone: now.zone };
  return (
    <Main>
      <ResultReport
        result={result}
        voice={{ person: "third", name }}
        now={now}
        name={full}
        readers={`you and ${name}`}
        whose={`Private. For ${full} and ${viewer.name}.`}
        crumbs={
          <Breadcrumb
            items={[
              { label: "People", href: "/coach" },
              { label: full, href: personAddress(engagement.id) },
              { label: "Results", href: `${personAddress(engagement.id)}/results` },
              { label: dayAndMonth(dayOf(new Date(submittedAt), now.zone), today(now)) },
            ]}
          />
        }
        threads={resultThreads({
          assessmentId: assessment.id,
          threads: assessment.threads,
          contrasts: result.contrasts,
          seat,
        })}
      >
        {quality.length > 0 && (
          <Fold summary={`${capital(counted(quality.length, "thing"))} worth another look`}>
            <ul className="dash small quiet">
              {quality.map(({ line }) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Fold>
        )}
        {assessment.canReview && <ReviewForm assessmentId={assessment.id} />}
      </ResultReport>
    </Main>
  );
}
