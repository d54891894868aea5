import { BeamFigure } from "@/components/charts/beam";
import { Link } from "@/components/ui/link";
import { type FragmentOf, graphql } from "@/graphql/tada";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { ordinal } from "@/lib/format/numbers";

/** What a home says of the last result. */
export const LastResultFields = graphql(`
  fragment LastResultFields on AssessmentResult @_unmask {
    headline
    titles {
      needed
    }
    assessment {
      id
      occasion
      submittedAt
    }
    overall {
      management {
        ... on Scale {
          mean
          sem
        }
      }
      leadership {
        ... on Scale {
          mean
          sem
        }
      }
      measures {
        ... on PairMeasures {
          leanClaimed
        }
      }
    }
  }
`);

type Data = FragmentOf<typeof LastResultFields>;

const meanOf = (scale: Data["overall"]["management"]) => ("mean" in scale ? (scale.mean ?? null) : null);
const semOf = (scale: Data["overall"]["management"]) => ("sem" in scale ? (scale.sem ?? null) : null);

/** The last result in its headline and its beam. */
export function LastResult({ result, now }: { result: Data; now: Now }) {
  const { assessment, overall, headline, titles } = result;
  const { measures } = overall;
  const day =
    assessment.submittedAt && dayAndMonth(dayOf(new Date(assessment.submittedAt), now.zone), today(now));
  return (
    <div className="cols-2">
      <div className="stack">
        <h2>{headline}</h2>
        <p className="quiet">
          {day && `${day}, ${ordinal(assessment.occasion)} occasion. `}
          {titles.needed}.
        </p>
        <p>
          <Link href={`/coachee/assessments/${assessment.id}/result`}>Read the result</Link>
        </p>
      </div>
      <BeamFigure
        pair={{
          management: meanOf(overall.management),
          leadership: meanOf(overall.leadership),
          semManagement: semOf(overall.management),
          semLeadership: semOf(overall.leadership),
          claimed: "leanClaimed" in measures && measures.leanClaimed === true,
        }}
      />
    </div>
  );
}
