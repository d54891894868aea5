import { type ReactNode, useId } from "react";
import { SideName } from "@/components/charts/marks";
import { Badge } from "@/components/ui/badge";
import type { Side } from "@/lib/instrument/framework";

type Props = {
  /** Left out while no side is chosen. */
  side?: Side;
  /** Name of the side to grow: “Earning commitment”. */
  sideName: string;
  /** “beside keeping control”. */
  beside?: string;
  state: string;
  active?: boolean;
  statement: string;
  /** “Until 11 January”, “Check-in on Mondays”. */
  facts?: readonly ReactNode[];
  note?: ReactNode;
  /** Notes, ladder, trend. */
  children?: ReactNode;
  /** Acts at the foot. */
  foot?: ReactNode;
};

/** A goal as something to take in hand: what is to grow, its state, the statement, and what belongs to it. */
export function GoalCard({
  side,
  sideName,
  beside,
  state,
  active,
  statement,
  facts,
  note,
  children,
  foot,
}: Props) {
  const id = useId();
  return (
    <article className="goal" aria-labelledby={id}>
      <div className="goal__head">
        <div className="row row--between">
          <span className="small quiet">
            {side ? <SideName side={side}>{sideName}</SideName> : sideName}{" "}
            {beside && <span className="faint">{beside}</span>}
          </span>
          <Badge tone={active ? "strong" : undefined}>{state}</Badge>
        </div>
        <h3 className="goal__say" id={id}>
          {statement}
        </h3>
        {facts && facts.length > 0 && (
          <p className="meta">
            {facts.map((fact, i) => (
              <span key={i}>{fact}</span>
            ))}
          </p>
        )}
        {note != null && <p className="small quiet">{note}</p>}
      </div>
      {children && <div className="goal__body">{children}</div>}
      {foot && <div className="goal__foot">{foot}</div>}
    </article>
  );
}

/** Two notes beside each other: what is kept, and if–then. */
export function GoalNotes({ children }: { children: ReactNode }) {
  return <div className="notes">{children}</div>;
}

type NoteProps = { title: string; level?: 3 | 4; children: ReactNode };

export function GoalNote({ title, level = 4, children }: NoteProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className="note">
      <Heading className="lab">{title}</Heading>
      {children}
    </div>
  );
}

/** Written as a sentence of its own or not: it goes on after it. */
const unended = (text: string) => text.replace(/[.,;\s]+$/, "");

/** An inner obstacle and what one does then. Both parts are written without “if” and “then”. */
export function IfThen({ obstacle, act }: { obstacle: string; act: string }) {
  return (
    <p className="ifthen">
      <b>If</b> {unended(obstacle)}, <b>then</b> {act}
    </p>
  );
}
