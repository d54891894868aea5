import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { GoalFields } from "@/components/goals/fields";
import { asRung, ladderOf, titleOf } from "@/components/goals/words";
import { AnswerBar } from "@/components/shell/answer-bar";
import { Main } from "@/components/shell/main";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { longDay } from "@/lib/format/dates";
import { today } from "@/lib/format/day";

export const metadata: Metadata = { title: "Check in" };

const CHECK_IN = graphql(
  `
    query CheckInPage($id: ID!) {
      viewer {
        timeZone
        engagement {
          coach {
            name
          }
        }
      }
      goal(id: $id) {
        ...GoalFields
        checkInDue {
          state
        }
      }
    }
  `,
  [GoalFields],
);

type Props = { params: Promise<{ id: string }> };

export default async function CheckInPage({ params }: Props) {
  const { id } = await params;
  const { viewer, goal } = await load(CHECK_IN, { id });
  const words = ladderOf(goal.rungs);
  if (!goal.viewerCan.checkIn || !words) redirect(`/coachee/goals/${goal.id}`);
  const weekly = goal.rhythmDays === 7;
  const day = longDay(today({ at: new Date(), zone: viewer?.timeZone ?? "UTC" }));
  return (
    <>
      <AnswerBar
        place={
          <Link className="backlink" href="/coachee">
            Back to home
          </Link>
        }
        aside={day}
      />
      <Main width="narrow">
        <PageHead
          title={
            goal.checkInDue?.state === "pick_up_here"
              ? "Pick up here: where are you now?"
              : weekly
                ? "Where were you this week?"
                : "Where have you been since the last time?"
          }
        >
          <p className="serif goalline">{titleOf(goal)}</p>
        </PageHead>
        <CheckInForm
          goalId={goal.id}
          requestKey={randomUUID()}
          words={words}
          start={asRung(goal.startRung)}
          last={asRung(goal.lastCheckIn?.rung)}
          ahead={weekly ? "next week" : "next time"}
          coach={viewer?.engagement?.coach?.name.split(" ")[0] ?? "your coach"}
        />
      </Main>
    </>
  );
}
