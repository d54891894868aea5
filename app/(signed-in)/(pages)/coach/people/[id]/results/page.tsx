import type { Metadata } from "next";
import { CoacheeHead, CoacheePage, nameOf } from "@/components/engagements/coachee-page";
import { OccasionFields, Occasions } from "@/components/engagements/occasions";
import { ResultsStayTheirs } from "@/components/engagements/overview-result";
import { firstName } from "@/components/engagements/words";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";

export const metadata: Metadata = { title: "Results" };

const RESULTS = graphql(
  `
    query CoacheeResults($id: ID!) {
      viewer {
        timeZone
      }
      engagement(id: $id) {
        ...CoacheeHead
        ...OccasionFields
      }
    }
  `,
  [CoacheeHead, OccasionFields],
);

/** Every occasion of one coachee, as far as the agreement allows. */
export default async function CoacheeResultsPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, engagement } = await load(RESULTS, await params);
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
