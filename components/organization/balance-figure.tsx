import { Figure } from "@/components/charts/figure";
import { Legend } from "@/components/charts/legend";
import { OverviewLanes } from "@/components/charts/overview";
import { Table } from "@/components/ui/table";
import { WITHHELD } from "@/components/ui/withheld";
import { decimal } from "@/lib/format/numbers";
import { intervalSaid } from "@/lib/releases/finding-counts";
import { type Balance, type Interval, leanSaid } from "@/lib/releases/finding-words";

export type BalanceRow = { key: string; label: string; balance: Balance | null };

const meanOf = ({ value, halfWidth }: Interval) => ({
  mean: value,
  low: value - halfWidth,
  high: value + halfWidth,
});

const words = (balance: Balance) => {
  const { strong, rest } = leanSaid(balance.lean);
  return `${strong}${rest}`;
};

type Props = { title: string; drawn: string; caption: string; what: string; rows: readonly BalanceRow[] };

/** Both sides of several contrasts or levels on one line each, with their intervals, and the same as a table. */
export function BalanceFigure({ title, drawn, caption, what, rows }: Props) {
  return (
    <Figure
      title={title}
      drawn={drawn}
      legend={
        <Legend
          items={[
            { mark: "management", words: "management" },
            { mark: "leadership", words: "leadership" },
            { mark: "certainty", words: "interval (95 %), provisional" },
          ]}
        />
      }
      table={
        <Table
          caption={caption}
          dense
          stack
          columns={[
            { label: what, stacked: true },
            { label: "Management", stacked: "management" },
            { label: "Leadership", stacked: "leadership" },
            { label: "Height", stacked: "height" },
            { label: "Lean", stacked: "lean" },
          ]}
          rows={rows.map(({ key, label, balance }) => ({
            key,
            cells: balance
              ? [
                  label,
                  intervalSaid(balance.management),
                  intervalSaid(balance.leadership),
                  intervalSaid(balance.height),
                  words(balance),
                ]
              : [label, ...Array<string>(4).fill(WITHHELD)],
          }))}
        />
      }
    >
      <OverviewLanes
        rows={rows.map(({ key, label, balance }) => ({
          key,
          label,
          means: balance && {
            management: meanOf(balance.management),
            leadership: meanOf(balance.leadership),
          },
          said: balance ? leanSaid(balance.lean) : undefined,
          more: balance ? `, height ${decimal(balance.height.value)}` : undefined,
        }))}
      />
    </Figure>
  );
}
