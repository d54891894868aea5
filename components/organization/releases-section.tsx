import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { WITHHELD } from "@/components/ui/withheld";
import { fullDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day";
import { about, inWords } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { intervalSaid } from "@/lib/releases/finding-counts";
import { leanSaid } from "@/lib/releases/finding-words";
import type { DashboardData } from "./dashboard-document";
import { asOfSaid, countOf, figureOf } from "./figures";

type Release = DashboardData["organization"]["releases"]["edges"][number]["node"];

/** Height and lean of the whole organization, one row a release, the newest first. */
export function ReleasesSection({ releases, zone }: { releases: readonly Release[]; zone: string }) {
  return (
    <Section label="Over the releases" note="Each stands as it was published.">
      <h2 className="chart__title">Height and lean over {inWords(releases.length)} releases</h2>
      <p className="chart__sub">
        Over all contrasts, for the whole organization. Not all people are in every release; what has changed
        for those who are stands above.
      </p>
      <div className="lead">
        <Table
          caption="Height and lean of the whole organization by release"
          captionHidden
          stack
          columns={[
            { label: "Release", stacked: true },
            { label: "Answered", stacked: "answered" },
            { label: "Height", stacked: "height" },
            { label: "Lean", stacked: "lean" },
          ]}
          rows={releases.map((release) => ({ key: String(release.number), cells: cellsOf(release, zone) }))}
        />
      </div>
    </Section>
  );
}

function cellsOf({ number, publishedAt, whole }: Release, zone: string) {
  const people = whole && countOf(whole.answering);
  const [height] = whole?.heights ?? [];
  const [lean] = whole?.leans ?? [];
  const [high, tilt] = [height && figureOf(height.figure), lean && figureOf(lean.figure)];
  const said = tilt && leanSaid(tilt);
  return [
    <Link key="link" href={`/organization?release=${number}`}>
      {number}, {fullDay(dayOf(new Date(publishedAt), zone))}
    </Link>,
    people ? `${capital(about(people.band))} people${asOfSaid(people.asOf, number)}` : WITHHELD,
    high ? `${intervalSaid(high)}` : WITHHELD,
    said ? `${said.strong}${said.rest}` : WITHHELD,
  ];
}
