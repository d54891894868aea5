import { Figure } from "@/components/charts/figure";
import { Legend } from "@/components/charts/legend";
import { ReleaseChange } from "@/components/charts/release-change";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { WITHHELD } from "@/components/ui/withheld";
import { capital } from "@/lib/format/words";
import { CONTRASTS, type Contrast, LEVELS, SIDES, type Side } from "@/lib/instrument/framework";
import { sideName } from "@/lib/instrument/names";
import { changeFinding, sidesChangeFinding, unitsChangeFinding } from "@/lib/releases/finding-counts";
import { beyondNoise, changeSaid } from "@/lib/releases/finding-words";
import { asOfSaid, changesOf, depthsOf, type Figured, type Unit, unitChange, type Whole } from "./figures";

const SIDE: Readonly<Record<Side, string>> = { management: "Management", leadership: "Leadership" };

const rowOf = (key: string, side: Side, label: string, change: Figured, now: number, depth?: number) => {
  const said = change ? changeSaid(change) : undefined;
  return {
    key,
    side,
    label,
    depth,
    difference: change && {
      value: change.value,
      low: change.value - change.halfWidth,
      high: change.value + change.halfWidth,
    },
    said: said && { ...said, rest: `${said.rest}${asOfSaid(change?.asOf, now)}` },
  };
};

const LEGEND = (
  <Legend
    items={[
      { mark: "management", words: "management" },
      { mark: "leadership", words: "leadership" },
    ]}
  />
);

const isContrast = (at: string): at is Contrast => (CONTRASTS as readonly string[]).includes(at);
const nameOf = (at: string, side: Side) =>
  isContrast(at)
    ? capital(sideName(at, side))
    : at === "overall"
      ? `${SIDE[side]}, everything`
      : `${SIDE[side]}, ${at} level`;

type Props = { whole: Whole; units: readonly Unit[]; now: number };

/** What has changed for the people in two releases: over all, on the contrasts, and in the units. */
export function ChangeSection({ whole, units, now }: Props) {
  const changes = changesOf(whole);
  const overall = Object.fromEntries(
    SIDES.map((side) => [
      side,
      changes.find((one) => one.at === "overall" && one.side === side)?.change ?? null,
    ]),
  ) as Record<Side, Figured>;
  const known = changes.find(({ change }) => change)?.change;
  const between = known
    ? `Difference between release ${known.since} and release ${known.asOf}, for the people in both.`
    : "Difference between two releases, for the people in both.";
  const ofContrasts = changes.filter(({ at }) => isContrast(at));
  const moved = ofContrasts.filter(({ change }) => change && beyondNoise(change));
  return (
    <Section
      label={known ? `Change since release ${known.since}` : "Change"}
      note="With its interval. A bar that crosses “no change” says nothing yet."
    >
      <div className="stack-8">
        <Figure
          title={changeFinding(overall)}
          drawn={`${between} To the right is more.`}
          legend={LEGEND}
          table={<ChangeTable changes={changes} now={now} />}
        >
          <ReleaseChange
            rows={SIDES.map((side) => rowOf(side, side, `${SIDE[side]}, everyone`, overall[side], now))}
          />
        </Figure>
        {ofContrasts.some(({ change }) => change) && (
          <Figure
            level={3}
            title={sidesChangeFinding(ofContrasts.map(({ change }) => change))}
            drawn={`Those that have, in the published order; all are in the table above. Of ${ofContrasts.length} sides chance alone would bring about one.`}
            inWords
          >
            {moved.length > 0 && (
              <ReleaseChange
                rows={moved.map(({ at, side, change }) =>
                  rowOf(`${at} ${side}`, side, nameOf(at, side), change, now),
                )}
              />
            )}
          </Figure>
        )}
        {units.length > 0 && <UnitChanges units={units} overall={overall} now={now} />}
      </div>
    </Section>
  );
}

/** The units, for each side that has moved across the organization; for leading where neither has. */
function UnitChanges({ units, overall, now }: Omit<Props, "whole"> & { overall: Record<Side, Figured> }) {
  const depths = depthsOf(units);
  const moved = SIDES.filter((side) => overall[side] && beyondNoise(overall[side]));
  return (moved.length > 0 ? moved : (["leadership"] as const)).map((side) => (
    <Figure
      key={side}
      level={3}
      title={unitsChangeFinding(
        side,
        units.map((unit) => unitChange(unit, side)),
      )}
      drawn="The same for each unit, in the organization’s own order."
      inWords
    >
      <ReleaseChange
        rows={units.map((unit, at) =>
          rowOf(
            unit.unit?.id ?? String(at),
            side,
            unit.unit?.name ?? "",
            unitChange(unit, side),
            now,
            depths[at],
          ),
        )}
      />
    </Figure>
  ));
}

function ChangeTable({ changes, now }: { changes: ReturnType<typeof changesOf>; now: number }) {
  const places = ["overall", ...LEVELS, ...CONTRASTS];
  const sorted = places.flatMap((place) => changes.filter(({ at }) => at === place));
  return (
    <Table
      caption="Every change of the whole organization, with its interval"
      dense
      stack
      columns={[
        { label: "What", stacked: true },
        { label: "Change", stacked: "change" },
      ]}
      rows={sorted.map(({ at, side, change }) => {
        const said = change && changeSaid(change);
        return {
          key: `${at} ${side}`,
          cells: [
            nameOf(at, side),
            said ? `${said.strong ?? ""}${said.rest}${asOfSaid(change?.asOf, now)}` : WITHHELD,
          ],
        };
      })}
    />
  );
}
