import type { Metadata } from "next";
import { CoacheePage, nameOf } from "@/components/engagements/coachee-page";
import { CoacheeResults } from "@/components/engagements/documents";
import { Occasions } from "@/components/engagements/occasions";
import { ResultsStayTheirs } from "@/components/engagements/overview-result";
import { firstName } from "@/components/engagements/words";
import { load } from "@/graphql/next";

export const metadata: Metadata = { title: "Results" };

/** Every occasion of one coachee, as far as the agreement allows. */
export default async function CoacheeResultsPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, engagement } = await load(CoacheeResults, await params);
  const now = { at: new Date(), zone: viewer?.timeZone ?? "UTC" };
  const name = firstName(nameOf(engagement));
  return (
    <CoacheePage engagement={engagement} tab="results" now={now}>
      {engagement.sharesResults ? (
        <Occasions engagement={engagement} name={name} now={now} />
      ) : (
        <ResultsStayTheirs name={name} />
      )}
    </CoacheePage>
  );
}
