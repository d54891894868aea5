import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { type Column, type Row, Table } from "@/components/ui/table";

export const metadata: Metadata = { title: "How scores are made" };

const COLUMNS: readonly Column[] = [
  { label: "Word" },
  { label: "What it is", stacked: true },
  { label: "How it is worked out", stacked: true },
];

/** docs/scoring.md in words. */
const ROWS: readonly Row[] = [
  {
    key: "scale",
    cells: [
      "A side",
      "How often you do it, from 1 (never) to 7 (always)",
      "The mean of 3, 8 or 24 answers. At least two of three, six of eight or 18 of 24 must be answered",
    ],
  },
  {
    key: "height",
    cells: ["Height", "How much of both there is", "The mean of the two sides"],
  },
  {
    key: "lean",
    cells: [
      "Lean",
      "Which of the two there is more of",
      "Leading less running. It is never shown without height",
    ],
  },
  {
    key: "pair",
    cells: [
      "Pair score",
      "What the two do together, from 0 to 100",
      "The harmonic mean of both, since the thinner side sets the limit. Four and four make 50; seven and one make 0",
    ],
  },
  {
    key: "gap",
    cells: [
      "Gap",
      "Below or above what your work will call for",
      "The side less your own answer to how often it will be needed",
    ],
  },
  {
    key: "versatility",
    cells: [
      "Versatility",
      "How near you are to what is needed, from 0 to 1",
      "One less your distance from what is needed, as a share of the greatest distance possible",
    ],
  },
];

export default function HowScoresAreMadePage() {
  return (
    <>
      <PageHead
        wide
        title="How scores are made"
        lede="Running work and leading people are a matched pair, so each is measured by itself. Strong on both is the aim."
      />
      <Section label="What is asked">
        <div className="stack body">
          <p>
            Eight contrasts, such as keeping control and earning commitment, each with two sides. For both
            sides you say how often you did something in the last four weeks: in managing yourself, with your
            team, and in your organization. That makes 48 sentences. Sixteen more ask how often your work will
            call for each side in the next six months.
          </p>
          <p>
            “Not part of my work” counts as no answer. It never counts as 1, and it changes no other scale.
          </p>
        </div>
      </Section>
      <Section label="What is worked out">
        <div className="stack">
          <Table
            caption="The scores and where they come from"
            captionHidden
            columns={COLUMNS}
            rows={ROWS}
            stack
          />
          <p className="small quiet">
            Low is up to 3, high is from 5. With too few answers there is no number; the page says so and
            shows neither a zero nor a guess. A score can be worked out again from its answers, to the last
            digit.
          </p>
        </div>
      </Section>
      <Section label="How sure it is">
        <div className="stack body">
          <p>
            A few answers are an uncertain measure, so a band lies under each mark. A lean or a gap is claimed
            only beyond what chance would do nine times in ten, a change only beyond nineteen times in twenty.
            Otherwise the words are “about level”, “near what is needed” and “not beyond noise”. A headline
            asks for more than that, and each result says how many of its claims chance alone would bring.
          </p>
          <p>
            A clear step up from 2 or below, or down from 6 or above, would come back a little by itself.
            Where that is so, it says so.
          </p>
        </div>
      </Section>
      <Section label="Why it says “provisional”">
        <p className="body">
          The bands rest on planning values until 200 people from different organizations have answered: a
          spread of 0.9 points, and reliabilities of .62, .81 and .93 for 3, 8 and 24 answers. When measured
          values replace them, the scoring gets a new version, and earlier occasions are scored anew by it.
        </p>
      </Section>
      <Section label="What it is not for">
        <div className="stack body">
          <p>
            Scores are for your own use over time, and for the conversation with your coach. They are not for
            selection, pay or ranking. There are no norms: you are compared with what your own work needs, and
            with yourself before.
          </p>
          <p>
            You describe yourself, and people differ in how they use a scale. So a result begins a
            conversation. It is not a verdict.
          </p>
        </div>
      </Section>
    </>
  );
}
