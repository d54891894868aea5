import { byWiderGap, type Lane } from "@/components/charts/dumbbell";
import { Legend } from "@/components/charts/legend";
import { Strip } from "@/components/charts/strip";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type FragmentOf, graphql } from "@/graphql/tada";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { counted, decimal, ordinal } from "@/lib/format/numbers";
import { capital, inSentence } from "@/lib/format/words";
import { resultAddress } from "./addresses";

const StripSide = graphql(`
  fragment StripSide on SideResult @_unmask {
    name
    needed
    gapInWords
    now {
      ... on Scale {
        mean
        sem
      }
    }
  }
`);

/** The latest result, as short as a coach needs it before a conversation. */
export const StripFields = graphql(
  `
  fragment StripFields on AssessmentResult @_unmask {
    headline
    assessment {
      id
      occasion
      submittedAt
      canReview
      reviewedAt
      threads {
        contrast
        comments {
          state
          mine
        }
      }
    }
    overall {
      leanInWords
      measures {
        ... on PairMeasures {
          height
        }
      }
    }
    contrasts {
      contrast
      title
      pair {
        word
      }
      management {
        ...StripSide
      }
      leadership {
        ...StripSide
      }
    }
  }
`,
  [StripSide],
);

export type StripData = FragmentOf<typeof StripFields>;
type Side = StripData["contrasts"][number]["management"];

/** So many contrasts, those with the widest gap. */
const SHOWN = 6;

const laneOf = ({ name, now, needed, gapInWords }: Side, label = name): Lane => ({
  label,
  now: "mean" in now ? (now.mean ?? null) : null,
  sem: "sem" in now ? (now.sem ?? null) : null,
  needed,
  said: { rest: gapInWords },
});

/** “2 comments”, “1 draft”, or null where nothing is said yet. */
function talkOf({ threads }: StripData["assessment"], contrast: string): string | null {
  const comments = threads.filter((thread) => thread.contrast === contrast).flatMap((one) => one.comments);
  const shared = comments.filter(({ state }) => state === "shared").length;
  const drafts = comments.filter(({ state, mine }) => state === "draft" && mine).length;
  if (shared > 0) return `${shared} ${shared === 1 ? "comment" : "comments"}`;
  return drafts > 0 ? `${drafts} ${drafts === 1 ? "draft" : "drafts"}` : null;
}

interface Props {
  result: StripData;
  engagementId: string;
  now: Now;
}

/** The result in one sentence, its contrasts by the wider gap, and the way to what is said about each. */
export function ResultStrip({ result, engagementId, now }: Props) {
  const { assessment } = result;
  const rows = byWiderGap(
    result.contrasts.map((each) => ({
      key: each.contrast,
      title: each.title,
      management: laneOf(each.management, capital(each.management.name)),
      leadership: laneOf(each.leadership),
      words: each.pair.word,
    })),
  ).slice(0, SHOWN);
  return (
    <>
      <div>
        <h2 id="result">{result.headline}</h2>
        <p className="chart__sub small">{whereItStands(result, now)}</p>
      </div>
      <Legend
        items={[
          { mark: "management", words: "management, now" },
          { mark: "leadership", words: "leadership, now" },
          { mark: "needed", words: "needed" },
          { mark: "certainty", words: "certainty (90\u00a0%), provisional" },
        ]}
      />
      <Strip
        rows={rows.map(({ title, ...row }) => {
          const contrast = row.key.replace("_", "-");
          const said = talkOf(assessment, row.key);
          return {
            ...row,
            action: (
              <Link href={resultAddress(engagementId, assessment.id, contrast)}>
                {said ?? "Comment"}
                <VisuallyHidden> on {inSentence(title)}</VisuallyHidden>
              </Link>
            ),
          };
        })}
      />
    </>
  );
}

/** “9 November, second occasion. Height 4.9, lean 1.5 to running. Sorted by gap.” */
function whereItStands({ assessment, overall }: StripData, now: Now): string {
  const day =
    assessment.submittedAt && dayAndMonth(dayOf(new Date(assessment.submittedAt), now.zone), today(now));
  const occasion = `${ordinal(assessment.occasion)} occasion`;
  const { measures } = overall;
  const height =
    "height" in measures && typeof measures.height === "number"
      ? `Height ${decimal(measures.height)}, lean `
      : "";
  return `${[day, occasion].filter(Boolean).join(", ")}. ${height}${height ? overall.leanInWords : capital(overall.leanInWords)}. ${capital(counted(SHOWN, "contrast"))}, by the wider gap.`;
}
