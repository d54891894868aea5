import { print } from "graphql";
import { CodeBlock } from "@/components/ui/code-block";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { DASHBOARD } from "./dashboard-document";

/** The query behind the page, and the release as a file. */
export function DataSection({ number }: { number: number }) {
  return (
    <Section label="As data">
      <div className="stack no-print">
        <p>
          Everything on this page is one query. What is withheld here is withheld there, by the same rule.
        </p>
        <Fold summary="Show the query">
          <CodeBlock label="The query behind this page">{print(DASHBOARD as never)}</CodeBlock>
        </Fold>
        <p>
          <a href={`/organization/export.csv?release=${number}`} download>
            Download this release as CSV
          </a>
        </p>
      </div>
    </Section>
  );
}
