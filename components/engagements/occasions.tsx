import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type FragmentOf, graphql } from "@/graphql/tada";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { counted, ordinal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { resultAddress } from "./addresses";
import { AskForm, ReviewForm } from "./review-form";

/** The occasions of an engagement, and whether the next one can be opened. */
export const OccasionFields = graphql(`
  fragment OccasionFields on Engagement @_unmask {
    id
    assessmentOpening {
      open
      message
    }
    assessments {
      id
      occasion
      state
      dueAt
      submittedAt
      reviewedAt
      canReview
      quality {
        line
      }
    }
  }
`);

type Data = FragmentOf<typeof OccasionFields>;
type Occasion = Data["assessments"][number];

interface Props {
  engagement: Data;
  /** First name of the coachee. */
  name: string;
  now: Now;
}

/** A row for each occasion, the latest first, and the way to ask for the next one. */
export function Occasions({ engagement, name, now }: Props) {
  const { assessments, assessmentOpening: opening } = engagement;
  return (
    <>
      <Section
        label="Occasions"
        note="The latest first. You see answers once they are submitted, never before."
      >
        {assessments.length === 0 ? (
          <Empty title="No assessment yet" level={3}>
            {name} has not been asked to look at their own work yet.
          </Empty>
        ) : (
          <Table
            caption="Assessments, the latest first"
            captionHidden
            stack
            columns={[
              { label: "Occasion" },
              { label: "Where it stands" },
              { label: "Worth another look", stacked: true },
              { label: "Acts", labelHidden: true, stacked: true },
            ]}
            rows={assessments.map((one) => ({
              key: one.id,
              cells: [
                capital(ordinal(one.occasion)),
                stateOf(one, now),
                lookOf(one),
                <Acts key="acts" {...{ engagement, one }} />,
              ],
            }))}
          />
        )}
      </Section>
      <Section label="The next one" note="Nine minutes for them. It stays open for four weeks.">
        {opening.open ? <AskForm engagementId={engagement.id} /> : <p className="quiet">{opening.message}</p>}
      </Section>
    </>
  );
}

function Acts({ engagement, one }: { engagement: Data; one: Occasion }) {
  if (!one.submittedAt) return null;
  return (
    <div className="row">
      <Link href={resultAddress(engagement.id, one.id)}>
        Read the result<VisuallyHidden>, {ordinal(one.occasion)} occasion</VisuallyHidden>
      </Link>
      {one.canReview && <ReviewForm assessmentId={one.id} />}
    </div>
  );
}

function stateOf({ state, dueAt, submittedAt, reviewedAt }: Occasion, now: Now): string {
  const day = (at: string) => dayAndMonth(dayOf(new Date(at), now.zone), today(now));
  if (submittedAt)
    return `Submitted ${day(submittedAt)}${reviewedAt ? `, reviewed ${day(reviewedAt)}` : ", not reviewed yet"}`;
  if (state === "expired") return `Not submitted; past its day since ${day(dueAt)}`;
  return `${state === "assigned" ? "Open" : "Under way"} until ${day(dueAt)}`;
}

function lookOf({ submittedAt, quality }: Occasion): string {
  if (!submittedAt) return "";
  const [first, ...more] = quality;
  if (!first) return "No page stands out.";
  return `${first.line}${more.length > 0 ? ` ${capital(counted(more.length, "more thing"))}.` : ""}`;
}
