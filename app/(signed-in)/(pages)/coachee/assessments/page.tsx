import type { Metadata } from "next";
import { OpenNextForm } from "@/components/assessments/open-next-form";
import { type Task, TaskList } from "@/components/assessments/task-list";
import { Main } from "@/components/shell/main";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { load } from "@/graphql/next";
import { graphql, type ResultOf } from "@/graphql/tada";
import { dayAndMonth, longDay, nearDay } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { ordinal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { ITEM_KEYS } from "@/lib/instrument/framework";

export const metadata: Metadata = { title: "Assessments" };

const ASSESSMENTS = graphql(`
  query Assessments {
    viewer {
      timeZone
      engagement {
        id
        assessments {
          id
          state
          occasion
          dueAt
          submittedAt
          answeredCount
          canAnswer
          result {
            headline
          }
        }
        assessmentOpening {
          open
        }
        sharesResults
        coach {
          name
        }
      }
    }
  }
`);

type Engagement = NonNullable<NonNullable<ResultOf<typeof ASSESSMENTS>["viewer"]>["engagement"]>;
type Occasion = Engagement["assessments"][number];

function stateOf({ state, dueAt, submittedAt, answeredCount }: Occasion, now: Now): string {
  const due = nearDay(dayOf(new Date(dueAt), now.zone), today(now));
  switch (state) {
    case "assigned":
      return `Open until ${due}`;
    case "in_progress":
      return `${answeredCount} of ${ITEM_KEYS.length} answered, open until ${due}`;
    case "expired":
      return "Past its day, not submitted";
    default:
      return `Submitted ${submittedAt ? dayAndMonth(dayOf(new Date(submittedAt), now.zone), today(now)) : ""}`;
  }
}

const taskOf = (occasion: Occasion, now: Now): Task => ({
  key: occasion.id,
  name: `${capital(ordinal(occasion.occasion))} occasion`,
  href: `/coachee/assessments/${occasion.id}${occasion.result ? "/result" : ""}`,
  state: stateOf(occasion, now),
  open: occasion.canAnswer,
  hint: occasion.result?.headline,
});

/** What comes next, in one sentence. */
function nextInWords({ assessments, sharesResults, coach }: Engagement, now: Now): string {
  const open = assessments.find(({ canAnswer }) => canAnswer);
  if (open) return `The next one is due by ${longDay(dayOf(new Date(open.dueAt), now.zone))}.`;
  if (!sharesResults) return "Nothing is open. You open the next one yourself, when you want one.";
  return `Nothing is open. ${coach?.name ?? "Your coach"} opens the next one.`;
}

function NothingYet() {
  return (
    <Main>
      <PageHead title="Assessments" />
      <Empty title="Your assessments will stand here">
        The first one appears when you have a coach and both of you have agreed on what flows to whom.
      </Empty>
    </Main>
  );
}

export default async function AssessmentsPage() {
  const { viewer } = await load(ASSESSMENTS, {});
  const engagement = viewer?.engagement;
  if (!engagement) return <NothingYet />;
  const now = { at: new Date(), zone: viewer.timeZone };
  const { assessments, assessmentOpening } = engagement;
  return (
    <Main>
      <PageHead title="Assessments" lede={nextInWords(engagement, now)} />
      {assessments.length > 0 ? (
        <Section
          label="Occasions"
          note={
            engagement.sharesResults
              ? "Results are read by you and your coach."
              : "Results are read by you alone."
          }
        >
          <TaskList tasks={assessments.map((each) => taskOf(each, now))} />
        </Section>
      ) : (
        <Empty title="Your assessments will stand here">
          An assessment asks how often you do 64 things, in about nine minutes. Your result follows at once.
        </Empty>
      )}
      {assessmentOpening.open && (
        <Section label="The next one">
          <OpenNextForm engagementId={engagement.id} />
        </Section>
      )}
    </Main>
  );
}
