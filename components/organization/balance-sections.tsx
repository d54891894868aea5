import { Section } from "@/components/ui/section";
import { about } from "@/lib/format/numbers";
import { LEVELS, type Level } from "@/lib/instrument/framework";
import { contrastTitle } from "@/lib/instrument/names";
import { contrastsFinding, levelsFinding, widestFirst } from "@/lib/releases/finding-balance";
import { BalanceFigure } from "./balance-figure";
import { asOfSaid, type balancesOf, type Counted } from "./figures";

type Props = { balances: ReturnType<typeof balancesOf>; answering: Counted; now: number };

/** "About 110 people, as of release 2." after what is drawn. */
const drawnOf = (drawn: string, answering: Counted, now: number) =>
  answering ? `${drawn} A${about(answering.band).slice(1)} people${asOfSaid(answering.asOf, now)}.` : drawn;

/** The eight contrasts of the whole organization, the widest distance first. */
export function ContrastsSection({ balances, answering, now }: Props) {
  return (
    <Section label="The whole organization" note="Height and lean by contrast.">
      <BalanceFigure
        title={contrastsFinding(balances)}
        drawn={drawnOf("How often people act this way, widest distance first.", answering, now)}
        caption="The contrasts of the whole organization, widest distance first"
        what="Contrast"
        rows={widestFirst(balances).map((contrast) => ({
          key: contrast,
          label: contrastTitle(contrast),
          balance: balances[contrast],
        }))}
      />
    </Section>
  );
}

const LEVEL: Readonly<Record<Level, string>> = {
  self: "Self",
  team: "Team",
  organization: "Organization",
};

/** The three levels of the whole organization, in their own order. */
export function LevelsSection({ balances, answering, now }: Props) {
  return (
    <Section label="Levels" note="How far what people do reaches, never how senior they are.">
      <BalanceFigure
        title={levelsFinding(balances)}
        drawn={drawnOf("How often people act this way, over all contrasts.", answering, now)}
        caption="The levels of the whole organization"
        what="Level"
        rows={LEVELS.map((level) => ({ key: level, label: LEVEL[level], balance: balances[level] }))}
      />
    </Section>
  );
}
