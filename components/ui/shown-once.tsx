import type { ReactNode } from "react";
import { CopyButton } from "./copy-button";

type Props = {
  id: string;
  label: string;
  value: string;
  children: ReactNode;
  /** How it is used, below it. */
  use?: ReactNode;
};

/** A secret that is shown this once; `children` say so and what to do with it. Afterwards only its last four signs are known. */
export function ShownOnce({ id, label, value, children, use }: Props) {
  return (
    <div className="secret">
      {children}
      <div className="secret__row">
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <input
          className="input secret__in"
          id={id}
          readOnly
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
        />
        <CopyButton from={id} />
      </div>
      {use}
    </div>
  );
}
