import { Gate } from "@/components/goals/gate";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";

type Props = {
  /** First name of the coach. */
  coach: string;
  /** Whether all have signed. */
  agreed: boolean;
};

/** What lies ahead of somebody who has just been invited: four stations and what will stand here. */
export function FirstVisit({ coach, agreed }: Props) {
  const stations = [
    { key: "agree", title: "Agree", say: `You and ${coach}, on what flows to whom.` },
    {
      key: "look",
      title: "Look at your own work",
      say: "64 sentences, about nine minutes, on a phone if you like. You see your result at once.",
    },
    { key: "talk", title: "Talk", say: `${coach} reads it, if the agreement says so, and answers.` },
    {
      key: "begin",
      title: "Begin with yourself",
      say: "One self goal, with a ladder. Team and organization come after it.",
    },
  ];
  const at = agreed ? 1 : 0;
  return (
    <Section label="What lies ahead" note="One after the other, in your own time.">
      <div className="stack">
        <Gate
          level={3}
          stations={stations.map((station, i) => ({
            ...station,
            state: i <= at ? "open" : "waiting",
            leads: i < at,
          }))}
        />
        <Empty title="Your plan, your results and what you talk about will stand here" level={3}>
          The first of them appears with your assessment.
        </Empty>
      </div>
    </Section>
  );
}
