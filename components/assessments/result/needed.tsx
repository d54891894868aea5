import { byWiderGap, Dumbbell, type Lane, type LanePair } from "@/components/charts/dumbbell";
import { Figure } from "@/components/charts/figure";
import { Legend } from "@/components/charts/legend";
import { inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { ResultData, SideData } from "./fields";
import { gapSaid, meanOf, semOf } from "./said";
import type { Speech } from "./speech";

const laneOf = (side: SideData): Lane => ({
  label: capital(side.name),
  now: meanOf(side.now),
  sem: semOf(side.now),
  needed: side.needed,
  said: gapSaid(side),
});

/** “Inventing” has one answer of three, too few for a scale. */
function thin(contrasts: ResultData["contrasts"]): string {
  return contrasts
    .flatMap(({ management, leadership }) => [management, leadership])
    .flatMap(({ name, now }) =>
      now.__typename === "Insufficient"
        ? [
            ` “${capital(name)}” has ${inWords(now.answered)} ${now.answered === 1 ? "answer" : "answers"} of ${inWords(now.of)}, too few for a scale.`,
          ]
        : [],
    )
    .join("");
}

/** The main chart: both sides of all contrasts, now beside needed, the widest gap first. */
export function Needed({ result, speech, table }: { result: ResultData; speech: Speech; table: string }) {
  const { contrasts, titles, provisional } = result;
  const pairs: LanePair[] = contrasts.map(({ contrast, management, leadership }) => ({
    key: contrast,
    management: laneOf(management),
    leadership: laneOf(leadership),
  }));
  return (
    <Figure
      title={titles.needed}
      drawn={`How often ${speech.you} ${speech.verb("act", "acts")} this way now, and how often the next six months will call for it. The widest gap comes first.`}
      legend={
        <Legend
          items={[
            { mark: "management", words: "management, now" },
            { mark: "leadership", words: "leadership, now" },
            { mark: "needed", words: "needed in the next six months" },
            { mark: "certainty", words: "where the true value may lie (90 %)" },
          ]}
        />
      }
      source={`Each mark is the mean of three answers: self, team, organization.${provisional ? " Bands are provisional until 200 people outside any one organization have answered." : ""}${thin(contrasts)}`}
      tableHref={table}
    >
      <Dumbbell pairs={byWiderGap(pairs)} />
    </Figure>
  );
}
