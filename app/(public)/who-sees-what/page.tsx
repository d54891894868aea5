import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { type Column, type Row, Table } from "@/components/ui/table";

export const metadata: Metadata = { title: "Who sees what" };

const COLUMNS: readonly Column[] = [
  { label: "What" },
  { label: "You", stacked: "You" },
  { label: "Your coach", stacked: "Your coach" },
  { label: "Sponsor, administrator, service token", stacked: "Your organization" },
];

/** Product rules, section 6, as far as this version has the things they speak of. */
const ROWS: readonly Row[] = [
  {
    key: "answers",
    cells: [
      "Answers and scores",
      "Your own",
      "If your agreement says so, once you have submitted, and until the engagement closes",
      "Never",
    ],
  },
  {
    key: "goals",
    cells: ["Plan and goals, at every level", "Your own", "All of them, drafts too", "Never"],
  },
  {
    key: "check-ins",
    cells: ["Check-ins and comments", "Your own engagement", "Their own engagements", "Never"],
  },
  {
    key: "drafts",
    cells: ["Drafts of comments", "Your own", "Their own; never yours", "Never"],
  },
  {
    key: "status",
    cells: [
      "Your name, and whether you are invited, active or closed",
      "Your own",
      "Their own coachees",
      "Your name always; where you stand only if your agreement says so",
    ],
  },
  {
    key: "figures",
    cells: [
      "Figures about groups",
      "What the sponsor sees",
      "What the sponsor sees",
      "Releases only, above the minimums",
    ],
  },
];

export default function WhoSeesWhatPage() {
  return (
    <>
      <PageHead
        wide
        title="Who sees what"
        lede="What you write stays between you and your coach. Your organization sees figures about groups, and never a word of yours."
      />
      <Section label="At a glance" note="For somebody who is coached here.">
        <Table caption="Who can see what of a coachee" captionHidden columns={COLUMNS} rows={ROWS} stack />
      </Section>
      <Section label="The agreement">
        <div className="stack body">
          <p>
            You and your coach sign what flows to whom before anything begins. Two things are open to choice:
            whether your coach reads your answers and scores, and whether your organization sees by name that
            you are invited, active or closed. Nothing else in this table can be switched on.
          </p>
          <p>
            When you are signed in, <Link href="/coachee/what-others-see">What others see</Link> asks for your
            own data in the place of each of them, and shows what comes back.
          </p>
        </div>
      </Section>
      <Section label="Figures about groups">
        <div className="stack body">
          <p>
            Your organization reads releases: pictures taken on one day that never change afterwards. Behind a
            count stand at least 5 people, behind a mean at least 8, behind a change at least 10. An
            organization can raise these numbers and never lower them. Counts are rounded: “about 50”.
          </p>
          <p>
            A figure is also withheld when a smaller group could be worked out from it together with other
            figures or earlier releases. Which of the two reasons holds is not said, for that would tell
            something too.
          </p>
        </div>
      </Section>
      <Section label="Whatever anyone chooses">
        <ul className="dash body">
          <li>Nobody is ranked: no coachee and no coach.</li>
          <li>What is not yours to see looks exactly like what does not exist.</li>
          <li>No unsent answer is read by anyone but you.</li>
          <li>Who leaves an organization can no longer sign in to it, from that moment on.</li>
          <li>
            Whoever runs the servers can reach what is stored on them, as with any program. The rules above
            bind everybody who signs in, and every program with a token.
          </li>
        </ul>
      </Section>
    </>
  );
}
