import { type ReactNode, useId } from "react";
import { classes } from "@/components/ui/classes";
import { Fold } from "@/components/ui/fold";
import { Link } from "@/components/ui/link";

type Props = {
  /** The finding, in one sentence: who, what and how sure. */
  title: ReactNode;
  /** What is drawn, its unit and its order, in one line. */
  drawn?: ReactNode;
  legend?: ReactNode;
  /** The plot and the words in it. */
  children: ReactNode;
  /** How many answers, provisional or not. */
  source?: ReactNode;
  /** Level of the title among the headings of the page. */
  level?: 2 | 3;
  /** More room between the words and several plots. */
  loose?: boolean;
} & (
  | {
      /** The table with the same numbers; it is folded in below. */
      table: ReactNode;
    }
  | {
      /** Address of that table on the page or elsewhere. */
      tableHref: string;
    }
  | {
      /** Id of words elsewhere on the page that say the same as the plot. */
      describedBy: string;
    }
  | {
      /** Every value stands in words beside its mark. */
      inWords: true;
    }
);

/** A chart: the sentence, what is drawn, the legend, the plot, its source, and the way to the same numbers as words. */
export function Figure({ title, drawn, legend, children, source, level = 2, loose, ...same }: Props) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const describedBy = "describedBy" in same ? same.describedBy : undefined;
  return (
    <figure
      className={classes("figure", loose && "stack-8")}
      aria-labelledby={id}
      aria-describedby={describedBy}
    >
      <div>
        <Heading className="chart__title" id={id}>
          {title}
        </Heading>
        {drawn != null && <p className="chart__sub">{drawn}</p>}
        {legend}
      </div>
      {children}
      {source != null && <figcaption className="chart__src">{source}</figcaption>}
      {"tableHref" in same && (
        <p className="chart__src no-print">
          <Link href={same.tableHref}>The same as a table</Link>
        </p>
      )}
      {"table" in same && (
        <div className="chart__table">
          <Fold summary="The same as a table">{same.table}</Fold>
        </div>
      )}
    </figure>
  );
}
