import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AnswerSheet } from "@/components/assessments/answer-sheet";
import { ScaleKeys } from "@/components/assessments/scale";
import { PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { itemText } from "@/lib/instrument/catalogue";
import { ITEM_KEYS } from "@/lib/instrument/framework";
import { nextPage, PAGES, type Page, pageBySlug } from "@/lib/instrument/pages";
import { minutesLeft, partInWords } from "@/lib/instrument/progress";
import { CURRENT_VERSION, instrumentByVersion } from "@/lib/instrument/versions";

const ANSWERING = graphql(`
  query AnsweringPage($id: ID!) {
    viewer {
      timeZone
    }
    assessment(id: $id) {
      own
      canAnswer
      instrumentVersion
      answeredCount
      answers {
        itemKey
        value
        revision
        savedAt
      }
      pageTimes {
        page
        activeMs
      }
    }
  }
`);

interface Props {
  params: Promise<{ id: string; page: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageBySlug((await params).page);
  if (!page) return {};
  const { title } = CURRENT_VERSION.text.en.topics[page.level];
  return { title: `${partInWords(page)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` };
}

const onward = (page: Page, home: string, titles: (page: Page) => string) => {
  const next = nextPage(page);
  if (!next) return { href: home, label: "Continue", hint: "Next: everything at a glance" };
  const same = next.level === page.level;
  return {
    href: `${home}/${next.slug}`,
    label: "Continue",
    hint: same ? "Next: eight more sentences of this part" : `Next: ${titles(next)}`,
  };
};

/** Where the page's first sentence stands in its part, from 0. */
const placeInPart = (page: Page) =>
  PAGES.filter((each) => each.part === page.part && PAGES.indexOf(each) < PAGES.indexOf(page)).reduce(
    (sum, each) => sum + each.items.length,
    0,
  );

export default async function AnsweringPage({ params, searchParams }: Props) {
  const { id, page: slug } = await params;
  const page = pageBySlug(slug);
  if (!page) notFound();
  const { viewer, assessment } = await load(ANSWERING, { id });
  if (!assessment.own) notFound();
  const home = `/coachee/assessments/${id}`;
  if (!assessment.canAnswer) redirect(home);
  const text = instrumentByVersion(assessment.instrumentVersion).text.en;
  const topic = text.topics[page.level];
  const answers = new Map(assessment.answers.map((each) => [each.itemKey, each]));
  const answered = assessment.answeredCount ?? 0;
  const first = placeInPart(page);
  return (
    <AnswerSheet
      key={page.slug}
      assessmentId={id}
      page={page.slug}
      items={page.items.map((itemKey, at) => ({
        itemKey,
        number: first + at + 1,
        statement: itemText(text, itemKey),
        value: answers.get(itemKey)?.value,
        revision: answers.get(itemKey)?.revision ?? 0,
      }))}
      words={text.scale}
      notMine={text.notPartOfMyWork}
      clock={Date.now()}
      savedAt={
        assessment.answers
          .map(({ savedAt }) => savedAt)
          .sort()
          .at(-1) ?? null
      }
      timeZone={viewer?.timeZone ?? "UTC"}
      before={assessment.pageTimes.find((each) => each.page === page.slug)?.activeMs ?? null}
      place={
        <>
          <b>{partInWords(page)}</b> · {minutesLeft(answered)}
        </>
      }
      done={answered / ITEM_KEYS.length}
      next={onward(page, home, (next) => text.topics[next.level].title)}
      leave="/coachee"
      markMissing={(await searchParams).missing !== undefined}
    >
      <PageHead title={topic.title} note={topic.intro}>
        <p>{topic.stem}</p>
        <ScaleKeys notMine={text.notPartOfMyWork} />
      </PageHead>
    </AnswerSheet>
  );
}
