import { Figure } from "@/components/charts/figure";
import { Heat, type HeatUnit } from "@/components/charts/heat";
import { Legend } from "@/components/charts/legend";
import { Section } from "@/components/ui/section";
import { about, inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { CONTRASTS, type Contrast } from "@/lib/instrument/framework";
import { sideName } from "@/lib/instrument/names";
import { unitsFinding } from "@/lib/releases/finding-balance";
import { beyondNoise, type Interval, leanSaid } from "@/lib/releases/finding-words";
import { asOfSaid, countOf, depthsOf, type Unit, type UnitPlace, unitBalances } from "./figures";

const head = (contrast: Contrast) =>
  `${capital(sideName(contrast, "management"))}, ${sideName(contrast, "leadership")}`;

function cellOf({ height, lean }: UnitPlace) {
  const { strong, rest } = leanSaid(lean);
  return {
    management: height - lean.value / 2,
    leadership: height + lean.value / 2,
    claimed: beyondNoise(lean),
    said: `${strong}${rest}`,
  };
}

/** Units by contrasts, in the organization's own order. A unit that is withheld takes the whole row. */
export function UnitsSection({ units, more, now }: { units: readonly Unit[]; more: boolean; now: number }) {
  const depths = depthsOf(units);
  const balances = units.map(unitBalances);
  const shown = balances.filter((balance) => balance !== null);
  const rows = units.map(({ unit, answering }, at): HeatUnit => {
    const balance = balances[at];
    const count = countOf(answering);
    return {
      key: unit?.id ?? String(at),
      name: unit?.name ?? "",
      depth: depths[at],
      note: count ? `${about(count.band)} people${asOfSaid(count.asOf, now)}` : undefined,
      cells: balance ? CONTRASTS.map((contrast) => cellOf(balance[contrast])) : null,
    };
  });
  const leans = balances.map(
    (balance) =>
      balance &&
      (Object.fromEntries(CONTRASTS.map((contrast) => [contrast, balance[contrast].lean])) as Record<
        Contrast,
        Interval
      >),
  );
  return (
    <Section
      label="Units beside each other"
      note={
        <>
          {capital(inWords(shown.length))} of {inWords(units.length)} units may be shown.
          {more && " More units are in the data."}
        </>
      }
    >
      <Figure
        title={unitsFinding(leans)}
        drawn="Each cell is one contrast in one unit: the number and the tint say how high, the beam says how level. Units are in the organization’s own order; they are not ranked."
        legend={
          <Legend
            items={[
              { mark: "tint", words: "height, from under 4.2 to 5.1 and over" },
              { mark: "tilted", words: "lean beyond noise" },
              { mark: "level", words: "about level" },
            ]}
          />
        }
        inWords
      >
        <Heat
          caption={`Height and lean by unit and contrast, release ${now}`}
          columns={CONTRASTS.map(head)}
          units={rows}
        />
      </Figure>
    </Section>
  );
}
