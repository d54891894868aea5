import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";

type Props = {
  attainment: { value: number | null; goals: number; say: string };
  /** First name of the coach or coachee: who else sees it. */
  other: string;
};

/** How far the goals are reached, in one number with what it means; or why there is none yet. */
export function Attainment({ attainment, other }: Props) {
  return (
    <Section label="All goals together" note={`Only you and ${other} see this number.`}>
      <div className="stack-3">
        <h3 className="chart__title">{attainment.say}</h3>
        <Fold summary="What this number means">
          <p className="quiet">
            Each goal adds the rung of its last check-in, as often as it counts. 50 is as expected in all of
            them; one goal on rung +1 alone is 60, on rung −1 it is 40. Paused goals and goals without a
            check-in are left out. The sum is goal attainment scaling by Kiresuk and Sherman. It compares with
            nothing but itself, and nobody is ranked by it.
          </p>
        </Fold>
      </div>
    </Section>
  );
}
