import { type ReactNode, useId } from "react";
import { type Rung, RungSpark } from "@/components/charts/rung-trend";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import { Link } from "@/components/ui/link";

type GroupProps = {
  /** What these people have in common: “Waiting for you”. */
  title: string;
  count: number;
  /** Name of the column of the self goals, over the first group only. */
  goals?: string;
  children: ReactNode;
};

/** People with the same need, one row each; most urgent first. */
export function CaseGroup({ title, count, goals, children }: GroupProps) {
  const id = useId();
  return (
    <section className="case" aria-labelledby={id}>
      <div className="case__head">
        <h2 id={id}>
          {title} <small>{count}</small>
        </h2>
        <span>{goals}</span>
        <span />
      </div>
      <ol className="plain">{children}</ol>
    </section>
  );
}

type RowProps = {
  /** Where a link to the row leads. */
  id?: string;
  name: string;
  href: string;
  /** “Laboratory, since March”. */
  place: ReactNode;
  /** The reason this person stands here, and below it what it rests on. */
  why: ReactNode;
  context?: ReactNode;
  /** Last check-ins of the self goal, the earliest first, and where it stands in words. */
  rungs?: readonly Rung[];
  goal?: ReactNode;
  /** One quiet act. */
  action?: ReactNode;
  /** What opens in place below the row. */
  open?: ReactNode;
  /** Nothing is needed: the reason is set lighter. */
  quiet?: boolean;
};

/** Who, why, self goal, one act. */
export function CaseRow(props: RowProps) {
  const { id, name, href, place, why, context, rungs, goal, action, open, quiet } = props;
  return (
    <li
      id={id}
      className={classes("case__row", quiet && "case__row--quiet", open != null && "case__row--open")}
    >
      <Avatar name={name} />
      <p className="case__name">
        <Link href={href}>{name}</Link>
        <small>{place}</small>
      </p>
      <p className="case__why">
        {why}
        {context != null && <small>{context}</small>}
      </p>
      <div className="case__goal">
        {rungs && <RungSpark rungs={rungs} />}
        <span>{goal}</span>
      </div>
      <div className="case__do">{action}</div>
      {open != null && <div className="case__open">{open}</div>}
    </li>
  );
}
