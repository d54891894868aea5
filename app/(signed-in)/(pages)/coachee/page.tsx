import type { Metadata } from "next";
import { rungsOf, TrendPlot } from "@/components/check-ins/trend";
import { trendTitle } from "@/components/check-ins/trend-title";
import { anchorOf } from "@/components/comments/anchor";
import { ThreadFields } from "@/components/comments/fields";
import { addressOf } from "@/components/plans/addresses";
import { FirstVisit } from "@/components/plans/first-visit";
import { LastResult, LastResultFields } from "@/components/plans/last-result";
import { PlanGlance } from "@/components/plans/plan-glance";
import { RecentComments } from "@/components/plans/recent-comments";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { NextStep } from "@/components/ui/next-step";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { clockTime, longDay } from "@/lib/format/dates";
import { today } from "@/lib/format/day";
import { gate } from "@/lib/goals/rules/gate";

export const metadata: Metadata = { title: "Home" };

const HOME = graphql(
  `
    query CoacheeHome {
      viewer {
        name
        timeZone
        nextStep {
          say
          why
          label
          target {
            kind
            id
            level
          }
        }
        engagement {
          state
          sharesResults
          coach {
            name
          }
          plan {
            gate {
              level
              state
              sentence
              glance
            }
            goals {
              id
              level
              state
              statement
              glance
              viewerCan {
                edit
              }
              checkIns(first: 8) {
                edges {
                  node {
                    rung
                    number
                    createdAt
                  }
                }
              }
            }
          }
          threads(first: 3) {
            edges {
              node {
                ...ThreadFields
                assessment {
                  id
                  submittedAt
                }
                goal {
                  id
                  statement
                }
                checkIn {
                  createdAt
                  goal {
                    id
                  }
                }
              }
            }
          }
          latestResult {
            ...LastResultFields
          }
        }
      }
    }
  `,
  [ThreadFields, LastResultFields],
);

const PARTS = [
  [12, "Good morning"],
  [18, "Good afternoon"],
  [24, "Good evening"],
] as const;

/** “Good morning” until noon where the person is. */
const greeting = (now: Date, zone: string) => {
  const hour = Number(clockTime(now, zone).slice(0, 2));
  return PARTS.find(([until]) => hour < until)?.[1] ?? "Welcome";
};

export default async function CoacheeHomePage() {
  const { viewer } = await load(HOME, {});
  if (!viewer) return null;
  const { name, timeZone: zone, nextStep, engagement } = viewer;
  const now = { at: new Date(), zone };
  const first = name.split(" ")[0] ?? name;
  const coach = engagement?.coach?.name.split(" ")[0] ?? "your coach";
  const goals = engagement?.plan?.goals ?? [];
  const result = engagement?.latestResult;
  const isNew = goals.length === 0 && !result;
  const trend = goals.find(({ state, checkIns }) => state === "active" && checkIns.edges.length > 1);
  const rungs = trend?.checkIns.edges.map(({ node }) => node) ?? [];
  const reader = { own: true, coachee: first, now: now.at, zone };
  return (
    <Main>
      <PageHead
        kicker={longDay(today(now))}
        title={`${isNew ? "Welcome" : greeting(now.at, zone)}, ${first}`}
      />
      <NextStep
        say={nextStep.say}
        why={nextStep.why}
        action={
          <ButtonLink size="big" href={addressOf(nextStep.target)}>
            {nextStep.label}
          </ButtonLink>
        }
        aside={
          nextStep.target.kind === "check_in" &&
          rungs.length > 1 && (
            <>
              <figcaption className="small quiet">
                Your last check-ins. {trendTitle(rungsOf(rungs), reader)}.
              </figcaption>
              <TrendPlot checkIns={rungs} reader={reader} />
            </>
          )
        }
      />
      {engagement && isNew && <FirstVisit coach={coach} agreed={engagement.state !== "proposed"} />}
      {engagement && !isNew && (
        <>
          <Section
            label="Plan at a glance"
            note="Self first, then team, then organization."
            more={<Link href="/coachee/plan">Open the plan</Link>}
          >
            <PlanGlance stations={engagement.plan?.gate ?? gate([], today(now))} goals={goals} />
          </Section>
          <Section label="Recent comments" more={<Link href="/coachee/conversations">All threads</Link>}>
            <RecentComments
              threads={engagement.threads.edges.map(({ node }) => ({ thread: node, ...anchorOf(node, now) }))}
              coach={coach}
              now={now}
            />
          </Section>
        </>
      )}
      {result && (
        <Section
          label="Last result"
          note={`Your own use, seen by you.${engagement?.sharesResults ? ` ${coach} may read it.` : ""}`}
        >
          <LastResult result={result} now={now} />
        </Section>
      )}
    </Main>
  );
}
