import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";

/** The numbered sentence of the agreement beside what it allows; “Always” where no agreement can change it. */
export function Clause({ number, children }: { number: number | "Always"; children: ReactNode }) {
  return (
    <q className="clause">
      <span className="clause__no">{number}</span> {children}
    </q>
  );
}

export type Signature = {
  name: string;
  /** As what: “coachee”. */
  role: string;
  /** “signed 23 November, 09:24”, “waiting since 23 November”. */
  state: string;
  signed: boolean;
};

/** Who signs, in the order of signing, and since when in words. No ticks. */
export function Signatures({ items }: { items: readonly Signature[] }) {
  return (
    <ol className="signs">
      {items.map(({ name, role, state, signed }) => (
        <li className="sign" key={`${name} ${role}`}>
          <Avatar name={name} />
          <p>
            <b>{name}</b>
            <small>{role}</small>
          </p>
          <p className="sign__state">{signed ? <b>{state}</b> : state}</p>
        </li>
      ))}
    </ol>
  );
}
