import type { Metadata } from "next";
import { caseloadAddress } from "@/components/engagements/addresses";
import { Caseload as People } from "@/components/engagements/caseload";
import { Caseload, PEOPLE_ON_A_PAGE } from "@/components/engagements/caseload-document";
import { NobodyYet } from "@/components/engagements/nobody-yet";
import { Main } from "@/components/shell/main";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { load } from "@/graphql/next";
import { longDay } from "@/lib/format/dates";
import { type Now, today } from "@/lib/format/day";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";

export const metadata: Metadata = { title: "People" };

type Asked = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value ? value : undefined;

/** Who needs the coach, and why. */
export default async function CoachPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const show = one(asked.show);
  const group = show === "waiting" || show === "week" ? show : undefined;
  const open = one(asked.open);
  const after = one(asked.after);
  const { viewer, engagement } = await load(Caseload, {
    ...{ first: PEOPLE_ON_A_PAGE, after, group },
    ...{ open: open ?? "", opens: open !== undefined },
  });
  const now: Now = { at: new Date(), zone: viewer?.timeZone ?? "UTC" };
  const caseload = viewer?.caseloadByNeed;
  if (!caseload || caseload.all === 0) return <NobodyYet />;
  const { title, all, waiting, week } = caseload;
  return (
    <Main width="wide">
      <PageHead
        wide
        kicker={longDay(today(now))}
        title={title}
        note={`${capital(counted(all, "person", "people"))} in all. Sorted by what they need and how long they have waited, not by how they score.`}
      />
      <Tabs
        label="Show"
        items={[
          { label: "Everyone", href: caseloadAddress({}), count: all, current: !group },
          {
            label: "Waiting",
            href: caseloadAddress({ show: "waiting" }),
            count: waiting,
            current: group === "waiting",
          },
          {
            label: "This week",
            href: caseloadAddress({ show: "week" }),
            count: week,
            current: group === "week",
          },
        ]}
      />
      {caseload.people.edges.length === 0 ? (
        <p className="quiet">
          {group === "week"
            ? "Nothing has its day this week."
            : "Nobody is waiting for you. Everyone is under Everyone."}
        </p>
      ) : (
        <People caseload={caseload} place={{ show: group, after }} now={now} open={engagement ?? undefined} />
      )}
    </Main>
  );
}
