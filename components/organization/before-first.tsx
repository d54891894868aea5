import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Stations } from "@/components/ui/stations";
import { inWords } from "@/lib/format/numbers";
import { FLOOR } from "@/lib/releases/minimums";

/** What stands here until the first release: what will come, and nothing of how far it is. */
export function BeforeFirst({ organization }: { organization: string }) {
  return (
    <>
      <PageHead
        kicker={organization}
        title="The first release is still to come"
        note="You read releases: fixed pictures of groups, never live figures. Until there is one, there is nothing to show, and nobody is told how far it is."
      />
      <div className="stack-6">
        <Stations
          label="Way to the first release"
          at={1}
          items={[
            { label: "Programme", note: "has begun" },
            { label: "Answers", note: "come in; nobody counts them here" },
            { label: "Release", note: "when whoever runs Evenkeel publishes it" },
          ]}
        />
        <Empty title="What will stand here">
          How many took part, in bands. Eight contrasts: height and lean, for the whole and for units. Goals
          by level and state. Change, from the second release on. A count needs {inWords(FLOOR.count)} people
          at least, a mean {inWords(FLOOR.mean)}, a change {inWords(FLOOR.change)}.
        </Empty>
      </div>
    </>
  );
}
