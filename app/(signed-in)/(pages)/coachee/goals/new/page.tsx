import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SideName } from "@/components/charts/marks";
import { levelOptions, SIDE_CHOICES } from "@/components/goals/form-options";
import { NewGoalForm } from "@/components/goals/new-goal-form";
import { LEVEL_WORDS } from "@/components/goals/words";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { Breadcrumb, PageHead } from "@/components/ui/page-head";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { today } from "@/lib/format/day";
import { gate } from "@/lib/goals/rules/gate";
import { LEVELS } from "@/lib/instrument/framework";

export const metadata: Metadata = { title: "Draft a goal" };

const NEW_GOAL = graphql(`
  query NewGoal {
    viewer {
      timeZone
      engagement {
        id
        plan {
          gate {
            level
            sentence
          }
        }
        latestResult {
          suggestions {
            contrast
            side
            reason
          }
        }
      }
    }
  }
`);

/** So many suggestions stand open; every other side is one press away. */
const SUGGESTED = 4;

type Props = { searchParams: Promise<{ level?: string; contrast?: string; side?: string }> };

export default async function NewGoalPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { viewer } = await load(NEW_GOAL, {});
  const engagement = viewer?.engagement;
  if (!engagement) redirect("/coachee");
  const level = LEVELS.find((each) => each === asked.level) ?? "self";
  const stations = engagement.plan?.gate ?? gate([], today({ at: new Date(), zone: viewer.timeZone }));
  const suggested = (engagement.latestResult?.suggestions ?? []).slice(0, SUGGESTED);
  const reasons = new Map(suggested.map((each) => [`${each.contrast}:${each.side}`, each.reason]));
  const choices = SIDE_CHOICES.map(({ value, side, name, beside }) => ({
    value,
    reason: reasons.get(value),
    label: (
      <>
        <SideName side={side}>{name}</SideName> <span className="faint">beside {beside}</span>
      </>
    ),
  }));
  const byReason = [...reasons.keys()].flatMap((value) => choices.find((each) => each.value === value) ?? []);
  return (
    <Main width="narrow">
      <Breadcrumb items={[{ label: "Plan", href: "/coachee/plan" }, { label: "New goal" }]} />
      <PageHead
        title={`Draft a ${LEVEL_WORDS[level].toLowerCase() === "organization" ? "goal in the organization" : `${level} goal`}`}
        note="A draft is yours to change or discard. Your coach can read it, and nobody else."
      />
      <NewGoalForm
        engagementId={engagement.id}
        out={
          <ButtonLink look="text" href="/coachee/plan">
            Back to the plan
          </ButtonLink>
        }
        requestKey={randomUUID()}
        levels={levelOptions(stations)}
        level={level}
        suggested={byReason}
        others={choices.filter(({ reason }) => reason === undefined)}
        chosen={
          asked.contrast && asked.side ? `${asked.contrast.replace("-", "_")}:${asked.side}` : undefined
        }
      />
    </Main>
  );
}
