import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MEMBERS, MemberList } from "@/components/organization/member-list";
import { Main } from "@/components/shell/main";
import { oneOf } from "@/components/ui/address";
import { NextPage } from "@/components/ui/next-page";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { load } from "@/graphql/next";

export const metadata: Metadata = { title: "Members" };

/** Who belongs to the organization, for its sponsors and admins, who see the same. */
export default async function MembersPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string | string[] }>;
}) {
  const after = oneOf((await searchParams).after);
  const { organization } = await load(MEMBERS, { after });
  const { edges, pageInfo } = organization.members;
  const members = edges.map(({ node }) => node);
  // Whoever reads the list is on it: it is empty only for those who may not, and behind its end.
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) notFound();
  return (
    <Main width="wide">
      <PageHead
        wide
        title={`Who belongs to ${organization.name}`}
        note="In which unit, with which role. What people write or score is not here and cannot be reached from here."
      />
      <Section
        label="Members"
        note="“Kept private” stands where no sharing agreement lets it be known. Whoever may see this list sees the same."
      >
        <MemberList members={members} />
        <NextPage
          of="Members"
          words={`From ${first.name} to ${last.name}, by name`}
          first={after ? "/organization/members" : undefined}
          next={
            pageInfo.hasNextPage && pageInfo.endCursor
              ? `/organization/members?after=${encodeURIComponent(pageInfo.endCursor)}`
              : undefined
          }
        />
      </Section>
    </Main>
  );
}
