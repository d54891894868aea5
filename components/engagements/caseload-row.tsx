import type { ReactNode } from "react";
import type { Rung } from "@/components/charts/rung-trend";
import { ButtonLink } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Now } from "@/lib/format/day";
import { type CaseloadPlace, caseloadAddress, personAddress, signalAddress } from "./addresses";
import { CaseRow } from "./case-row";
import type { Person } from "./caseload-document";
import { since } from "./words";

interface Props {
  person: Person;
  place: CaseloadPlace;
  now: Now;
  /** What is open below the row. */
  open: ReactNode;
}

/** One coachee: who, why, how the self goal goes, and the one thing to do. */
export function CaseloadRow({ person, place, now, open }: Props) {
  const [signal] = person.signals;
  const name = person.coachee?.name ?? "A coachee";
  return (
    <CaseRow
      id={`row-${person.id}`}
      name={name}
      href={personAddress(person.id)}
      place={[person.coachee?.unit?.name, since(person, now)].filter(Boolean).join(", ")}
      why={signal?.say}
      context={signal?.context}
      rungs={person.selfGoalTrend.rungs.length > 0 ? (person.selfGoalTrend.rungs as Rung[]) : undefined}
      goal={person.selfGoalTrend.say}
      quiet={signal?.group === "along"}
      open={open}
      action={
        open ? (
          <Close person={person} place={place} name={name} />
        ) : (
          <Act person={person} place={place} name={name} />
        )
      }
    />
  );
}

type ActProps = { person: Person; place: CaseloadPlace; name: string };

function Act({ person, place, name }: ActProps) {
  const action = person.signals[0]?.action;
  const href = action && signalAddress(person.id, action.target, place);
  if (!href) return null;
  return (
    <ButtonLink look="quiet" size="dense" href={href}>
      {action.label}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </ButtonLink>
  );
}

const Close = ({ person, place, name }: ActProps) => (
  <ButtonLink look="quiet" size="dense" href={`${caseloadAddress(place)}#row-${person.id}`}>
    Close<VisuallyHidden>: {name}</VisuallyHidden>
  </ButtonLink>
);
