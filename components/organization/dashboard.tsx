import { Link } from "@/components/ui/link";
import { PageHead, PrintHead } from "@/components/ui/page-head";
import { fullDay } from "@/lib/format/dates";
import { dayOf } from "@/lib/format/day";
import { about } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { releaseFinding } from "@/lib/releases/finding";
import { ContrastsSection, LevelsSection } from "./balance-sections";
import { ChangeSection } from "./change-section";
import type { DashboardData } from "./dashboard-document";
import { DataSection } from "./data-section";
import { asOfSaid, balancesOf, countOf, unitBalances, type Whole } from "./figures";
import { GoalsSection } from "./goals-section";
import { ParticipationSection } from "./participation-section";
import { ReleaseChoice } from "./release-choice";
import { ReleasesSection } from "./releases-section";
import { UnitsSection } from "./units-section";

type Organization = DashboardData["organization"];
type Props = {
  organization: Organization;
  release: NonNullable<Organization["release"]>;
  whole: Whole;
  /** Of whoever reads: days are said in it. */
  zone: string;
};

/** One release as a report: the finding, the facts, the charts, the table of all releases, the data. */
export function Dashboard({ organization, release, whole, zone }: Props) {
  const { number, publishedAt } = release;
  const units = release.units.edges.map(({ node }) => node);
  const releases = organization.releases.edges.map(({ node }) => node);
  const balances = balancesOf(whole);
  const answering = countOf(whole.answering);
  const section = { balances, answering, now: number };
  const [took, invited] = [countOf(whole.participated), countOf(whole.invited)];
  return (
    <>
      <PrintHead what={`Release ${number}`} whose={organization.name} />
      <PageHead
        wide
        kicker={`${organization.name}, release ${number}`}
        title={releaseFinding({
          overall: balances.overall,
          contrasts: balances,
          units: units.map((unit) => unitBalances(unit)?.overall ?? null),
        })}
        aside={
          releases.length > 1 && (
            <ReleaseChoice releases={releases} now={{ number, publishedAt }} zone={zone} />
          )
        }
        facts={[
          ...(took && invited
            ? [
                `${capital(about(took.band))} of ${about(invited.band)} people took part${asOfSaid(took.asOf, number)}`,
              ]
            : []),
          ...(answering && answering.asOf !== number ? [`Scores as of release ${answering.asOf}`] : []),
          `Published ${fullDay(dayOf(new Date(publishedAt), zone))}`,
          "It never changes after that day",
          <Link key="who" href="/who-sees-what">
            Who sees what
          </Link>,
        ]}
      />
      <ParticipationSection whole={whole} units={units} now={number} />
      <ContrastsSection {...section} />
      <LevelsSection {...section} />
      <GoalsSection goals={whole.goals} now={number} />
      {units.length > 0 && (
        <UnitsSection units={units} more={release.units.pageInfo.hasNextPage} now={number} />
      )}
      {number > 1 && <ChangeSection whole={whole} units={units} now={number} />}
      {releases.length > 1 && <ReleasesSection releases={releases} zone={zone} />}
      <DataSection number={number} />
    </>
  );
}
