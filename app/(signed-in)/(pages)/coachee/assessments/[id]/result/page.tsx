import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { ResultFields } from "@/components/assessments/result/fields";
import { ResultReport } from "@/components/assessments/result/report";
import { ThreadFields } from "@/components/comments/fields";
import { resultThreads } from "@/components/engagements/result-threads";
import { firstName } from "@/components/engagements/words";
import { Main } from "@/components/shell/main";
import { Breadcrumb } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";

const RESULT = graphql(
  `
    query ResultPage($id: ID!) {
      viewer {
        name
        timeZone
      }
      assessment(id: $id) {
        own
        submittedAt
        threads {
          ...ThreadFields
        }
        result {
          ...ResultReport
        }
        engagement {
          sharesResults
          coach {
            name
          }
        }
      }
    }
  `,
  [ResultFields, ThreadFields],
);

interface Props {
  params: Promise<{ id: string }>;
}

// The title needs what the page needs: loaded once for both.
const loadResult = cache((id: string) => load(RESULT, { id }));

const dayIn = (at: string, now: Now) => dayAndMonth(dayOf(new Date(at), now.zone), today(now));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { viewer, assessment } = await loadResult((await params).id);
  const now = { at: new Date(), zone: viewer?.timeZone ?? "UTC" };
  return { title: assessment.submittedAt ? `Result, ${dayIn(assessment.submittedAt, now)}` : "Result" };
}

export default async function ResultPage({ params }: Props) {
  const { id } = await params;
  const { viewer, assessment } = await loadResult(id);
  const { own, result, engagement, submittedAt, threads } = assessment;
  if (!own || !viewer) notFound();
  if (!result || !submittedAt) redirect(`/coachee/assessments/${id}`);
  const now = { at: new Date(), zone: viewer.timeZone };
  const coach = engagement?.sharesResults ? engagement.coach?.name : undefined;
  return (
    <Main>
      <ResultReport
        result={result}
        voice={{ person: "second" }}
        now={now}
        name={viewer.name}
        readers={coach ? `you and ${firstName(coach)}` : "you alone"}
        whose={`Private. For ${viewer.name}${coach ? ` and ${coach}` : ""}.`}
        crumbs={
          <Breadcrumb
            items={[
              { label: "Assessments", href: "/coachee/assessments" },
              { label: dayIn(submittedAt, now) },
            ]}
          />
        }
        threads={
          coach
            ? resultThreads({
                assessmentId: id,
                threads,
                contrasts: result.contrasts,
                seat: { other: firstName(coach), now: now.at, zone: now.zone },
              })
            : undefined
        }
      />
    </Main>
  );
}
