import { Figure } from "@/components/charts/figure";
import { type Participation, ParticipationBars } from "@/components/charts/participation-bars";
import { Section } from "@/components/ui/section";
import { about } from "@/lib/format/numbers";
import { participationFinding } from "@/lib/releases/finding-counts";
import { asOfSaid, countOf, depthsOf, type Unit, type Whole } from "./figures";

function barOf(key: string, label: string, { participated, invited }: Whole | Unit, now: number, depth = 0) {
  const [took, asked] = [countOf(participated), countOf(invited)];
  const bar: Participation = { key, label, depth, counts: null };
  if (!took || !asked) return bar;
  return {
    ...bar,
    counts: { took: took.band, invited: asked.band },
    strong: about(took.band),
    rest: ` of ${about(asked.band)}${asOfSaid(took.asOf, now)}`,
  };
}

/** How many took part: for the whole in words, for each unit as a bar. */
export function ParticipationSection({
  whole,
  units,
  now,
}: {
  whole: Whole;
  units: readonly Unit[];
  now: number;
}) {
  const depths = depthsOf(units);
  const all = barOf("whole", "The whole organization", whole, now);
  const rows = units.map((unit, at) =>
    barOf(unit.unit?.id ?? String(at), unit.unit?.name ?? "", unit, now, depths[at]),
  );
  return (
    <Section label="Taking part" note="Taking part is voluntary. No names, and no reminders from here.">
      <Figure
        title={participationFinding(all.counts)}
        drawn="Invited people, and how many of them have submitted an assessment. A unit includes the units below it."
        inWords
      >
        <ParticipationBars rows={rows.length > 0 ? rows : [all]} />
      </Figure>
    </Section>
  );
}
