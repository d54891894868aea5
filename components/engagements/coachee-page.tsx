import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Main } from "@/components/shell/main";
import { Avatar } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { Breadcrumb, PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { type FragmentOf, graphql } from "@/graphql/tada";
import type { Now } from "@/lib/format/day";
import { personAddress } from "./addresses";
import { standing } from "./words";

/** Who it is that a coach looks at. */
export const CoacheeHead = graphql(`
  fragment CoacheeHead on Engagement @_unmask {
    id
    state
    startedAt
    sharesResults
    viewerCoaches
    coachee {
      name
      unit {
        name
      }
    }
  }
`);

export type CoacheeHeadData = FragmentOf<typeof CoacheeHead>;

/** The name, also of somebody whose membership has ended meanwhile. */
export const nameOf = ({ coachee }: Pick<CoacheeHeadData, "coachee">): string =>
  coachee?.name ?? "A former member";

/** These pages are the coach's: to the coachee, who may read the same, there is nothing here. */
export function forCoachOnly({ viewerCoaches }: Pick<CoacheeHeadData, "viewerCoaches">): void {
  if (!viewerCoaches) notFound();
}

const TABS = [
  ["overview", "Overview", ""],
  ["results", "Results", "/results"],
  ["plan", "Plan", "/plan"],
  ["conversations", "Conversations", "/conversations"],
] as const;

interface Props {
  engagement: CoacheeHeadData;
  tab: (typeof TABS)[number][0];
  now: Now;
  children: ReactNode;
}

/** One coachee: who, since when, and the four places of what the coach may see. */
export function CoacheePage({ engagement, tab, now, children }: Props) {
  forCoachOnly(engagement);
  const name = nameOf(engagement);
  return (
    <Main width="wide">
      <Breadcrumb items={[{ label: "People", href: "/coach" }, { label: name }]} />
      <PageHead
        wide
        before={<Avatar name={name} size="lg" />}
        title={name}
        facts={[
          ...(engagement.coachee?.unit ? [engagement.coachee.unit.name] : []),
          standing(engagement, now),
          <Link key="see" href="/who-sees-what">
            What you may see, and why
          </Link>,
        ]}
      />
      <Tabs
        label={name}
        items={TABS.map(([key, label, path]) => ({
          label,
          href: `${personAddress(engagement.id)}${path}`,
          current: key === tab,
        }))}
      />
      {children}
    </Main>
  );
}
