import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { KeptStatus } from "@/components/assessments/kept-status";
import { FEW, missingInWords, partTasks, placeOf } from "@/components/assessments/parts";
import { QualityNotice } from "@/components/assessments/quality-notice";
import { SubmitForm } from "@/components/assessments/submit-form";
import { TaskList } from "@/components/assessments/task-list";
import { AnswerBar } from "@/components/shell/answer-bar";
import { Main } from "@/components/shell/main";
import { ActionBar } from "@/components/ui/action-bar";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql, type ResultOf } from "@/graphql/tada";
import { moment, onDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day";
import { counted, ordinal } from "@/lib/format/numbers";
import { type Answers, ITEM_KEYS } from "@/lib/instrument/framework";
import { firstUnanswered } from "@/lib/instrument/pages";
import { minutesLeft } from "@/lib/instrument/progress";
import { instrumentByVersion } from "@/lib/instrument/versions";

export const metadata: Metadata = { title: "Your assessment" };

const OVERVIEW = graphql(`
  query AssessmentOverview($id: ID!) {
    viewer {
      timeZone
    }
    assessment(id: $id) {
      own
      canAnswer
      state
      occasion
      dueAt
      instrumentVersion
      answers {
        itemKey
        value
        savedAt
      }
      quality {
        page
        title
        seen
        line
      }
      engagement {
        sharesResults
        coach {
          name
        }
      }
    }
  }
`);

type Assessment = ResultOf<typeof OVERVIEW>["assessment"];

function WhatHappens({ engagement }: { engagement: Assessment["engagement"] }) {
  const coach = engagement?.coach?.name;
  return (
    <section className="stack after">
      <h2>What happens when you submit</h2>
      <ul className="dash body">
        <li>You see your result at once.</li>
        {engagement?.sharesResults && coach ? (
          <li>{coach}, your coach, can read it, because your agreement says so.</li>
        ) : (
          <li>Nobody else can read it, because your agreement keeps results private.</li>
        )}
        <li>Your organization sees nothing of it. In a release it is one of at least eight people.</li>
        <li>Answers cannot be changed afterwards.</li>
      </ul>
    </section>
  );
}

const titleOf = (missing: number, occasion: number) =>
  missing > FEW ? `Your ${ordinal(occasion)} assessment` : "Before you submit";

function ledeOf(answered: number, missing: number): string {
  if (answered === 0)
    return "Sixty-four short sentences in four parts take about nine minutes. You can stop at any time; what you answered is kept.";
  if (missing === 0) return "Every sentence has an answer.";
  return `${missingInWords(missing)} “Not part of my work” is an answer too.`;
}

const LeaveIt = () => (
  <ButtonLink look="text" href="/coachee">
    Leave it for later
  </ButtonLink>
);

function Onward({ home, answers, missing }: { home: string; answers: Answers; missing: number }): ReactNode {
  const next = firstUnanswered(answers);
  if (!next) return null;
  const begun = missing < ITEM_KEYS.length;
  const few =
    missing <= FEW ? `Answer the ${counted(missing, "missing one")} first` : "Go on where you stopped";
  return (
    <ActionBar>
      <ButtonLink size="big" href={begun ? placeOf(home, next, missing) : `${home}/self-1`}>
        {begun ? few : "Begin"}
      </ButtonLink>
      <LeaveIt />
    </ActionBar>
  );
}

export default async function OverviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { viewer, assessment } = await load(OVERVIEW, { id });
  const { own, canAnswer, state, answers, occasion, quality, engagement } = assessment;
  if (!own) notFound();
  const home = `/coachee/assessments/${id}`;
  if (state === "submitted" || state === "reviewed") redirect(`${home}/result`);
  const zone = viewer?.timeZone ?? "UTC";
  const now = { at: new Date(), zone };
  if (!canAnswer)
    return <PastItsDay day={onDay(dayOf(new Date(assessment.dueAt), zone), dayOf(now.at, zone))} />;

  const text = instrumentByVersion(assessment.instrumentVersion).text.en;
  const given = new Map(answers.map(({ itemKey, value }) => [itemKey, value]));
  const missing = ITEM_KEYS.length - answers.length;
  const last = answers
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1);
  return (
    <>
      <AnswerBar
        place={
          missing === 0 ? (
            <b>All four parts answered</b>
          ) : (
            <>
              <b>{`${answers.length} of ${ITEM_KEYS.length} answered`}</b> · {minutesLeft(answers.length)}
            </>
          )
        }
        status={
          <KeptStatus
            assessmentId={id}
            timeZone={zone}
            saved={last ? `Saved ${moment(new Date(last), now)}` : "Answers are saved as you go"}
          />
        }
        done={answers.length / ITEM_KEYS.length}
      />
      <Main width="narrow">
        <PageHead title={titleOf(missing, occasion)} lede={ledeOf(answers.length, missing)} />
        <TaskList tasks={partTasks(given, text, home)} ordered />
        <QualityNotice quality={quality} pages={home} />
        <WhatHappens engagement={engagement} />
        {missing === 0 ? (
          <SubmitForm assessmentId={id}>
            <LeaveIt />
          </SubmitForm>
        ) : (
          <Onward home={home} answers={Object.fromEntries(given) as Answers} missing={missing} />
        )}
      </Main>
    </>
  );
}

function PastItsDay({ day }: { day: string }) {
  return (
    <>
      <AnswerBar place={<b>Past its day</b>} />
      <Main width="narrow">
        <PageHead
          title="This assessment is past its day"
          lede={`It was open until ${day.replace(/^on /, "")} and can no longer be answered. What you had answered stays yours and is not scored.`}
        />
        <ActionBar>
          <ButtonLink look="quiet" href="/coachee/assessments">
            See your assessments
          </ButtonLink>
        </ActionBar>
      </Main>
    </>
  );
}
