import type { Metadata } from "next";
import { MarkRead } from "@/components/comments/mark-read";
import { CoacheePage, nameOf } from "@/components/engagements/coachee-page";
import { OverviewAside } from "@/components/engagements/overview-aside";
import { Overview } from "@/components/engagements/overview-document";
import { OverviewResult } from "@/components/engagements/overview-result";
import { OverviewSelfGoal } from "@/components/engagements/overview-self-goal";
import { WaitingThreads } from "@/components/engagements/waiting-threads";
import { firstName } from "@/components/engagements/words";
import { load } from "@/graphql/next";

// A title goes into the history of a browser that others may use: it names nobody.
export const metadata: Metadata = { title: "Coachee" };

/** One coachee at a glance. */
export default async function CoacheeOverviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, engagement } = await load(Overview, await params);
  const at = new Date();
  const zone = viewer?.timeZone ?? "UTC";
  const name = firstName(nameOf(engagement));
  const seat = { other: name, now: at, zone };
  const reader = { own: false, coachee: name, now: at, zone };
  const threads = engagement.threads.edges.map(({ node }) => node);
  const waiting = threads.filter(({ waitsForViewer }) => waitsForViewer);
  const drafts = threads.filter(({ comments }) =>
    comments.some(({ state, mine }) => state === "draft" && mine),
  );
  return (
    <CoacheePage engagement={engagement} tab="overview" now={{ at, zone }}>
      <div className="split coachsplit">
        <div className="stack-8">
          <OverviewResult engagement={engagement} now={{ at, zone }} />
          <WaitingThreads threads={waiting} engagementId={engagement.id} seat={seat} />
          <OverviewSelfGoal goal={engagement.selfGoal} engagementId={engagement.id} reader={reader} />
        </div>
        <OverviewAside engagement={engagement} seat={seat} drafts={drafts} />
      </div>
      <MarkRead ids={waiting.filter(({ unread }) => unread).map(({ id }) => id)} />
    </CoacheePage>
  );
}
