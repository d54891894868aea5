import { rungsOf, TrendPlot } from "@/components/check-ins/trend";
import { trendTitle } from "@/components/check-ins/trend-title";
import type { Reader } from "@/components/goals/fields";
import { dayAt, STATE_WORDS } from "@/components/goals/words";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { shortDay } from "@/lib/format/dates";
import { signed } from "@/lib/format/numbers";
import { inSentence } from "@/lib/format/words";
import { goalAddress } from "./addresses";
import type { OverviewData } from "./overview-document";

interface Props {
  goal: OverviewData["selfGoal"];
  engagementId: string;
  reader: Reader;
}

const COLUMNS = [
  { label: "Date" },
  { label: "Rung", numeric: true, stacked: "rung" },
  { label: "Confidence", numeric: true, stacked: "confidence" },
  { label: "In a line", stacked: true },
  { label: "Comment", labelHidden: true },
] as const;

/** The self goal over its last check-ins, with the way to comment on each. */
export function OverviewSelfGoal({ goal, engagementId, reader }: Props) {
  if (!goal)
    return (
      <Empty title="No self goal yet" level={3}>
        A plan begins with one. {reader.coachee} drafts it; you read it here from the first word on.
      </Empty>
    );
  const checkIns = goal.checkIns.edges.map(({ node }) => node);
  const href = goalAddress(engagementId, goal.id);
  const said = trendTitle(rungsOf(checkIns), reader) ?? STATE_WORDS[goal.state];
  return (
    <section className="stack" aria-labelledby="self-goal">
      <h2 id="self-goal">Self goal: {inSentence(said)}</h2>
      <p className="serif goalline">{goal.statement || "Not written yet."}</p>
      {checkIns.length > 0 && (
        <>
          <TrendPlot checkIns={checkIns} reader={reader} />
          <Table
            caption="The last check-ins, the newest first"
            captionHidden
            stack
            columns={COLUMNS}
            rows={checkIns.map(({ id, createdAt, rung, confidence, line, threads }) => {
              const day = shortDay(dayAt(createdAt, reader));
              return {
                key: id,
                cells: [
                  <span key="day" className="nowrap">
                    {day}
                  </span>,
                  signed(rung),
                  confidence,
                  line,
                  <Link key="comment" className="nowrap" href={`${href}#check-in-${id}`}>
                    {threads.length > 0 ? "Conversation" : "Comment"}
                    <VisuallyHidden> on {day}</VisuallyHidden>
                  </Link>,
                ],
              };
            })}
          />
        </>
      )}
      <p className="small">
        <Link href={href}>The whole goal, with its ladder</Link>
      </p>
    </section>
  );
}
