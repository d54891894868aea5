import { type Change, ChangeChart } from "@/components/charts/change";
import { Figure } from "@/components/charts/figure";
import { Legend } from "@/components/charts/legend";
import { ScrollRegion, Table } from "@/components/ui/table";
import { decimal } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import type { ChangeData, ComparisonData, ResultData } from "./fields";
import { changeSaid, meanOf, shown } from "./said";

interface Named {
  readonly key: string;
  readonly label: string;
  readonly data: ChangeData;
}

const bothOf = (key: string, name: string, change: ComparisonData["levels"][number]["change"]): Named[] =>
  [change.management, change.leadership].map((data) => ({
    key: `${key} ${data.side}`,
    label: `${capital(data.side)}, ${name}`,
    data,
  }));

const thresholdOf = ({ measures }: ChangeData): number | null =>
  measures.__typename === "ChangeMeasures" ? measures.threshold : null;

const isClaimed = ({ measures }: ChangeData): boolean =>
  measures.__typename === "ChangeMeasures" && measures.claimed;

/** All scales of two occasions: both sides, each level's, each contrast's. */
function scalesOf({ overall, levels, contrasts }: ComparisonData, names: ResultData["contrasts"]) {
  const wide = [
    ...(overall ? bothOf("all", "all", overall) : []),
    ...levels.flatMap(({ level, change }) => bothOf(level, level, change)),
  ];
  const single = contrasts.flatMap(({ contrast, change }): Named[] => {
    const found = names.find((each) => each.contrast === contrast);
    return [change.management, change.leadership].map((data) => ({
      key: `${contrast} ${data.side}`,
      label: capital(found?.[data.side].name ?? contrast),
      data,
    }));
  });
  return { wide, single };
}

const rowOf = ({ key, label, data }: Named): Change => ({
  key,
  side: data.side,
  label,
  before: meanOf(data.before),
  now: meanOf(data.now),
  noise: thresholdOf(data),
  claimed: isClaimed(data),
  said: changeSaid(data),
});

function ChangeTable({ scales, before, now }: { scales: readonly Named[]; before: string; now: string }) {
  const caption = "All scales on both occasions, 1 (never) to 7 (always)";
  return (
    <ScrollRegion label={caption}>
      <Table
        dense
        caption={caption}
        columns={[
          { label: "Scale" },
          { label: before, numeric: true },
          { label: now, numeric: true },
          { label: "Noise reaches", numeric: true },
          { label: "In words" },
        ]}
        rows={scales.map(({ key, label, data }) => ({
          key,
          cells: [
            label,
            shown(meanOf(data.before)),
            shown(meanOf(data.now)),
            shown(thresholdOf(data)),
            data.inWords,
          ],
        }))}
      />
    </ScrollRegion>
  );
}

/** “0.7 for a whole side, 1.1 within one level” */
function countsFrom({ overall, levels }: ComparisonData): string {
  const side = overall && thresholdOf(overall.management);
  const level = levels[0] && thresholdOf(levels[0].change.management);
  const said = [
    side === null ? [] : [`${decimal(side)} for a whole side`],
    level === undefined || level === null ? [] : [`${decimal(level)} within one level`],
  ].flat();
  return `A change counts when it exceeds 1.96·√2·SEM${said.length > 0 ? `: ${said.join(", ")}` : ""}. Provisional.`;
}

/** What has changed since the occasion before, worded by the reliable change index. */
export function Changes({ result, before, now }: { result: ResultData; before: string; now: string }) {
  const { comparison, contrasts } = result;
  if (!comparison) return null;
  if (!comparison.comparable) return <p className="body">{comparison.title}.</p>;
  const { wide, single } = scalesOf(comparison, contrasts);
  const moved = single.filter(({ data }) => isClaimed(data));
  return (
    <Figure
      title={comparison.title}
      drawn={`Open mark: ${before}. Filled mark: ${now}. Inside the grey field a difference can be chance alone; a solid line is beyond it.${moved.length > 0 ? " Of single sides only those beyond noise are drawn." : ""}`}
      legend={
        <Legend
          items={[
            { mark: "before", words: "before" },
            { mark: "management", words: "management, now" },
            { mark: "leadership", words: "leadership, now" },
            { mark: "noise", words: "how far chance alone may move it" },
          ]}
        />
      }
      source={countsFrom(comparison)}
      table={<ChangeTable scales={[...wide, ...single]} before={before} now={now} />}
    >
      <ChangeChart rows={[...wide, ...moved].map(rowOf)} />
    </Figure>
  );
}
