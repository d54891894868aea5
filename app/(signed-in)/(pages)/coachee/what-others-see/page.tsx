import type { Metadata } from "next";
import { Signatures } from "@/components/engagements/agreement";
import { clausesOf, NEVER } from "@/components/engagements/agreement-terms";
import { SeenTable, type SeenViewer } from "@/components/engagements/seen-table";
import { seenLede, seenRows } from "@/components/engagements/seen-words";
import { Main } from "@/components/shell/main";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { FixedSwitch, Switches } from "@/components/ui/switch";
import { load } from "@/graphql/next";
import { graphql } from "@/graphql/tada";
import { clockTime, dayAndMonth, onDay } from "@/lib/format/dates";
import { dayOf, today } from "@/lib/format/day";

export const metadata: Metadata = { title: "What others see of you" };

const WHAT_OTHERS_SEE = graphql(`
  query WhatOthersSee {
    viewer {
      name
      timeZone
      organization {
        name
      }
      engagement {
        coach {
          name
        }
        agreement {
          version
          inForce
          sharesResults
          sharesStatus
          coacheeSignedAt
          coachSignedAt
          createdAt
        }
        seenByOthers {
          from
          name
          status
          results
          answers
          unsentAnswers
          selfGoals
          otherGoals
          checkIns
          comments
          drafts
          releases
        }
      }
    }
  }
`);

export default async function WhatOthersSeePage() {
  const { viewer } = await load(WHAT_OTHERS_SEE, {});
  const engagement = viewer?.engagement;
  const [own, ...others] = engagement?.seenByOthers ?? [];
  if (!viewer || !engagement || !own)
    return (
      <Main>
        <PageHead title="What others see of you" />
        <Empty title="You have no coach yet">
          Once you have one, this page asks for your data in the place of your coach, of the organization and
          of others, and shows what comes back.
        </Empty>
      </Main>
    );

  const now = { at: new Date(), zone: viewer.timeZone };
  const coachName = engagement.coach?.name ?? "Your coach";
  const coach = coachName.split(" ")[0] ?? coachName;
  const organization = viewer.organization.name;
  const { agreement } = engagement;
  const terms = {
    sharesResults: agreement?.sharesResults ?? false,
    sharesStatus: agreement?.sharesStatus ?? false,
  };
  const telling = { coach, organization, terms };
  const known: Record<string, Omit<SeenViewer, "from">> = {
    coach: { who: coachName, as: "your coach", tab: "Your coach" },
    organization: { who: "Sponsor, administrator", as: organization, tab: "Sponsor", icon: "layers" },
    token: { who: "Service token", as: `programs of ${organization}`, tab: "A token", icon: "key" },
    another_coachee: { who: "Another coachee", as: "anyone else", tab: "Others", icon: "people" },
  };
  const viewers = others.flatMap(({ from }) => (known[from] ? [{ from, ...known[from] }] : []));
  const signedOn = (at: string | null) =>
    at
      ? `signed ${onDay(dayOf(new Date(at), now.zone), today(now))}, ${clockTime(new Date(at), now.zone)}`
      : null;
  const signature = (name: string, role: string, at: string | null) => ({
    name,
    role,
    state: signedOn(at) ?? "has not signed yet",
    signed: at !== null,
  });

  return (
    <Main>
      <PageHead
        wide
        title="What others see of you"
        lede={seenLede(others, telling)}
        facts={[
          `Asked just now, ${dayAndMonth(today(now), today(now))}, ${clockTime(now.at, now.zone)}`,
          agreement ? (
            <>
              By your <a href="#agreement">sharing agreement</a>, version {agreement.version}
              {agreement.inForce ? ", signed by both" : ", not signed by both yet"}
            </>
          ) : (
            "There is no sharing agreement yet"
          ),
        ]}
      />
      <SeenTable viewers={viewers} rows={seenRows(own, others, telling)} />
      <Section label="How this page is made" more={<Link href="/coachee/what-others-see">Ask again</Link>}>
        <div className="stack body">
          <p>
            It is not a description. The page runs the queries that {coach}, a sponsor and administrator, a
            token and another coachee can run, with their rights, and counts what comes back. If they got
            more, you would read it here.
          </p>
          <p>
            The numbered sentences are those of your agreement. “Always” marks what no agreement can change.
          </p>
        </div>
      </Section>
      {agreement && (
        <Section
          id="agreement"
          label="Sharing agreement"
          note={`Version ${agreement.version}. It cannot be changed here yet: a change needs both of you, so talk about it with ${coach}.`}
        >
          <div className="stack-6">
            <Switches>
              {clausesOf(terms, coach).map(({ number, say, why, word }) => (
                <FixedSwitch key={number} say={`${number}. ${say}`} why={why} word={word} />
              ))}
              {Object.values(NEVER).map((say) => (
                <FixedSwitch key={say} say={say} word="never" />
              ))}
            </Switches>
            <Signatures
              items={[
                signature(viewer.name, "you, as coachee", agreement.coacheeSignedAt),
                signature(coachName, "as coach", agreement.coachSignedAt),
              ]}
            />
          </div>
        </Section>
      )}
    </Main>
  );
}
