import type { ReactNode } from "react";
import { contrastKey } from "@/components/goals/words";
import { PageHead, PrintHead } from "@/components/ui/page-head";
import { ReportHead } from "@/components/ui/report-head";
import { Section } from "@/components/ui/section";
import { dayAndMonth } from "@/lib/format/dates";
import { dayOf, type Now, today } from "@/lib/format/day";
import { decimal, ordinal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { type Contrast, ITEM_KEYS } from "@/lib/instrument/framework";
import type { Voice } from "@/lib/scoring/finding/telling";
import { frequencyWord } from "@/lib/scoring/finding/words";
import { HeightAndLean, Levels } from "./beams";
import { Changes } from "./changes";
import type { ResultData, VersatilityData } from "./fields";
import { Needed } from "./needed";
import { Numbers } from "./numbers";
import { TOO_FEW } from "./said";
import { type Speech, speechOf } from "./speech";
import { Suggestions } from "./suggestions";

/** Threads of comments, where they belong. */
export interface ReportThreads {
  readonly whole?: ReactNode;
  readonly contrast?: Partial<Record<Contrast, ReactNode>>;
}

interface Props {
  result: ResultData;
  /** To the coachee, or about them. */
  voice: Voice;
  /** The day it is, in the zone of the reader. */
  now: Now;
  /** Whose result it is, by full name: it stands on paper. */
  name: string;
  /** Who reads it: “you and Tomasz”. */
  readers: string;
  /** On paper: “Private. For Mara Lindqvist and Tomasz Brandt.” */
  whose: string;
  /** The way back, above the title. */
  crumbs: ReactNode;
  /** Beside the title's facts: what the reader can do. */
  children?: ReactNode;
  threads?: ReportThreads;
}

const dayOfOccasion = (at: string | null, now: Now) =>
  at ? dayAndMonth(dayOf(new Date(at), now.zone), today(now)) : "no day";

/** “.76” */
const share = (versatility: VersatilityData) =>
  versatility.__typename === "Versatility" ? decimal(versatility.value, 2).replace(/^0/, "") : TOO_FEW;

function keyFacts({ overall, versatility, comparison }: ResultData, { you, your, verb }: Speech) {
  const { measures } = overall;
  const known = measures.__typename === "PairMeasures" ? measures : null;
  const before = comparison?.versatilityBefore;
  const was = before?.__typename === "Versatility" ? `, was ${share(before)}` : "";
  return [
    {
      term: "Height",
      value: known ? `${decimal(known.height)} of 7` : TOO_FEW,
      note: known
        ? `both sides together, close to “${frequencyWord(known.height)}”`
        : "a side has too few answers for a scale",
    },
    {
      term: "Lean",
      value: overall.leanInWords,
      note: known ? `noise alone reaches ${decimal(known.threshold)}` : "needs both sides",
    },
    {
      term: "Pair score",
      value: known ? `${decimal(known.pairScore, 0)} of 100` : TOO_FEW,
      note: "the thinner side sets the limit",
    },
    {
      term: "Versatility",
      value: `${share(versatility)}${was}`,
      note: `how near ${your} use is to the need; for ${verb("you alone", `${you} alone`)}, over time`,
    },
  ];
}

function Conversation({
  threads: { whole, contrast = {} },
  result,
}: {
  threads: ReportThreads;
  result: ResultData;
}) {
  return (
    <div className="no-print" id="conversation">
      <Section label="Conversation" note="Comments on this result, each where it belongs.">
        <div className="stack-8">
          {whole}
          {result.contrasts.map(({ contrast: name, title }) => {
            const key = contrastKey(name);
            return (
              contrast[key] && (
                <div className="stack" key={key} id={key}>
                  <h3>{title}</h3>
                  {contrast[key]}
                </div>
              )
            );
          })}
        </div>
      </Section>
    </div>
  );
}

/**
 * The report of one result: words first, then the pictures, then the table. The coachee and their coach
 * read the same one; only the voice differs, and who can draft a goal from it.
 */
export function ResultReport({ result, voice, now, name, readers, whose, crumbs, children, threads }: Props) {
  const { assessment, paragraphs, comparison } = result;
  const speech = speechOf(voice);
  const day = dayOfOccasion(assessment.submittedAt, now);
  const occasion = `${ordinal(assessment.occasion)} occasion`;
  const before = comparison && dayOfOccasion(comparison.since.submittedAt, now);
  return (
    <>
      <PrintHead what={`Evenkeel · Result of ${name} · ${day}, ${occasion}`} whose={whose} />
      {crumbs}
      <PageHead
        wide
        title={result.headline}
        facts={[
          `${capital(occasion)}, ${day}`,
          `${result.answeredNow + result.answeredNeeded} of ${ITEM_KEYS.length} answered`,
          `Questionnaire ${assessment.instrumentVersion}, scoring ${result.scoringVersion}`,
          `Read by ${readers}`,
        ]}
      >
        {children}
      </PageHead>
      <ReportHead facts={keyFacts(result, speech)}>
        {paragraphs.map(({ words }, at) => (
          <p key={at}>{words.map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : text))}</p>
        ))}
      </ReportHead>
      <p className="chart__src">{result.claims.inWords}</p>
      <Section label="Now beside needed" note="All eight contrasts, two scales each.">
        <Needed result={result} speech={speech} table="#table" />
      </Section>
      <Section label="Height and lean" note="Management at the left end, leadership at the right.">
        <HeightAndLean result={result} />
      </Section>
      <Section label="Self, team, organization" note="Nothing here depends on a title.">
        <Levels result={result} />
      </Section>
      {comparison && before && (
        <Section
          label="Since last time"
          note={`${capital(ordinal(comparison.since.occasion))} occasion beside ${ordinal(assessment.occasion)}.`}
        >
          <Changes result={result} before={before} now={day} />
        </Section>
      )}
      <Section label={`What ${speech.you} might do with it`}>
        <Suggestions result={result} leads={voice.person === "second"} />
      </Section>
      {threads && <Conversation threads={threads} result={result} />}
      <Section
        id="table"
        label="All numbers"
        note="The charts above show nothing that is not here or in their tables."
      >
        <Numbers result={result} />
      </Section>
    </>
  );
}
