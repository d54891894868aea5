import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeforeFirst } from "@/components/organization/before-first";
import { Dashboard } from "@/components/organization/dashboard";
import { DASHBOARD } from "@/components/organization/dashboard-document";
import { releaseNumber } from "@/components/organization/release-number";
import { Main } from "@/components/shell/main";
import { currentViewer, load } from "@/graphql/next";

export const metadata: Metadata = { title: "Dashboard" };

/** One release of the organization, the newest unless the address names another. */
export default async function OrganizationPage({
  searchParams,
}: {
  searchParams: Promise<{ release?: string | string[] }>;
}) {
  const number = releaseNumber((await searchParams).release);
  if (number === undefined) notFound();
  const viewer = await currentViewer();
  const { organization } = await load(DASHBOARD, { number });
  const { release } = organization;
  return (
    <Main width="wide">
      {release?.whole ? (
        <Dashboard
          organization={organization}
          release={release}
          whole={release.whole}
          zone={viewer.kind === "person" ? viewer.timeZone : "UTC"}
        />
      ) : (
        <BeforeFirst organization={organization.name} />
      )}
    </Main>
  );
}
