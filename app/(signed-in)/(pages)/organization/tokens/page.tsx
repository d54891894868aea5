import type { Metadata } from "next";
import { Main } from "@/components/shell/main";
import { TOKENS } from "@/components/tokens/document";
import { isUsable, TokenList } from "@/components/tokens/token-list";
import { TokenMaker } from "@/components/tokens/token-maker";
import { oneOf } from "@/components/ui/address";
import { NextPage } from "@/components/ui/next-page";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { currentViewer, load } from "@/graphql/next";
import { env } from "@/lib/env";
import { counted } from "@/lib/format/numbers";
import { capital } from "@/lib/format/words";
import { TOKEN_DAYS } from "@/lib/organizations/input";

export const metadata: Metadata = { title: "Tokens" };

/** Service tokens, for admins: a sponsor finds nothing here. */
export default async function TokensPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string | string[] }>;
}) {
  const after = oneOf((await searchParams).after);
  const { organization } = await load(TOKENS, { after });
  const viewer = await currentViewer();
  const now = { at: new Date(), zone: viewer.kind === "person" ? viewer.timeZone : "UTC" };
  const { edges, pageInfo } = organization.tokens;
  const tokens = edges.map(({ node }) => node);
  const usable = tokens.filter((token) => isUsable(token, now)).length;
  const whole = !after && !pageInfo.hasNextPage;
  return (
    <Main width="wide">
      <PageHead
        wide
        title={whole ? `${capital(counted(usable, "token"))} can be used` : "Tokens"}
        note={`A token belongs to ${organization.name}, not to the person who made it. It reads releases, units, and members with their state; never an answer, a score or a word of anyone.`}
      />
      <TokenMaker api={`${env().NEXTAUTH_URL.replace(/\/$/, "")}/api/graphql`} days={TOKEN_DAYS}>
        <Section
          label="Tokens"
          note={`Programs use them to ask the API. ${TOKEN_DAYS} days unless you say otherwise.`}
        >
          <TokenList tokens={tokens} now={now} />
          <NextPage
            of="Tokens"
            words={`${tokens.length} tokens, oldest first`}
            first={after ? "/organization/tokens" : undefined}
            next={
              pageInfo.hasNextPage && pageInfo.endCursor
                ? `/organization/tokens?after=${encodeURIComponent(pageInfo.endCursor)}`
                : undefined
            }
          />
        </Section>
      </TokenMaker>
    </Main>
  );
}
