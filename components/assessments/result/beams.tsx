import { Beams, BigBeam } from "@/components/charts/beam";
import { Figure } from "@/components/charts/figure";
import { Legend } from "@/components/charts/legend";
import { Facts } from "@/components/ui/facts";
import { type Column, ScrollRegion, Table } from "@/components/ui/table";
import { decimal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { PairData, ResultData } from "./fields";
import { beamOf, meanOf, pairSaid, shown } from "./said";

const COLUMNS: readonly Column[] = [
  { label: "Scales" },
  { label: "Management", numeric: true },
  { label: "Leadership", numeric: true },
  { label: "Height", numeric: true },
  { label: "Lean", numeric: true },
  { label: "Noise reaches", numeric: true },
  { label: "Pair score", numeric: true },
  { label: "In words" },
];

function cellsOf(name: string, { management, leadership, measures, word, leanInWords }: PairData) {
  const ends = [shown(meanOf(management)), shown(meanOf(leadership))];
  if (measures.__typename === "Insufficient") return [name, ...ends, leanInWords, leanInWords, "", "", word];
  const { height, threshold, pairScore } = measures;
  const lean = measures.leanClaimed ? leanInWords : `${decimal(Math.abs(measures.lean))}, ${leanInWords}`;
  return [name, ...ends, decimal(height), lean, decimal(threshold), decimal(pairScore, 0), word];
}

function PairTable({
  caption,
  pairs,
}: {
  caption: string;
  pairs: readonly { name: string; pair: PairData }[];
}) {
  return (
    <ScrollRegion label={caption}>
      <Table
        dense
        caption={caption}
        columns={COLUMNS}
        rows={pairs.map(({ name, pair }) => ({ key: name, cells: cellsOf(name, pair) }))}
      />
    </ScrollRegion>
  );
}

const marks = (
  <Legend
    items={[
      { mark: "management", words: "management" },
      { mark: "leadership", words: "leadership" },
      { mark: "tilted", words: "a lean beyond noise" },
      { mark: "level", words: "about level, or not beyond noise" },
    ]}
  />
);

/** Height and lean of everything together and of each contrast. */
export function HeightAndLean({ result }: { result: ResultData }) {
  const { overall, contrasts, titles } = result;
  return (
    <Figure
      loose
      title={titles.beam}
      drawn="How high a beam lies is how much is done of both sides. How far it tilts is how unevenly. A high, level beam is the aim; neither end is the better one."
      legend={marks}
      source="The large beam rests on 24 answers a side, each small one on three. Bands are provisional."
      table={
        <PairTable
          caption="Height and lean, 1 (never) to 7 (always)"
          pairs={[
            { name: "All together", pair: overall },
            ...contrasts.map(({ title, pair }) => ({ name: title, pair })),
          ]}
        />
      }
    >
      <BigBeam
        pair={beamOf(overall)}
        aside={
          <Facts
            plain
            items={[
              { term: "Solid", value: "a lean beyond noise" },
              { term: "Dashed", value: "about level: chance alone could tilt it so far" },
              { term: "Three lines", value: "always, at times, never" },
              { term: "Pale field", value: "where the true end may lie (90 %), provisional" },
            ]}
          />
        }
      />
      <Beams
        pairs={contrasts.map(({ contrast, title, pair }) => ({
          ...beamOf(pair),
          key: contrast,
          title,
          said: pairSaid(pair),
        }))}
      />
    </Figure>
  );
}

/** The same actions grouped by whom they concern. */
export function Levels({ result }: { result: ResultData }) {
  return (
    <Figure
      title={result.titles.levels}
      drawn="The same sixteen kinds of action, grouped by whom they concern. A level is a scale of eight answers a side."
      legend={marks}
      source="Each end is the mean of eight answers. Bands are provisional."
      table={
        <PairTable
          caption="The three levels, 1 (never) to 7 (always)"
          pairs={result.levels.map(({ level, pair }) => ({ name: capital(level), pair }))}
        />
      }
    >
      <Beams
        columns={3}
        pairs={result.levels.map(({ level, pair }) => ({
          ...beamOf(pair),
          key: level,
          title: capital(level),
          said: pairSaid(pair),
          numbers: true,
        }))}
      />
    </Figure>
  );
}
