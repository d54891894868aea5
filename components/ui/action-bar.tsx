import type { ReactNode } from "react";
import { classes } from "./classes";

/** The acts at the end of a form: one primary button, the way out beside it. `sticky` keeps them in view. */
export function ActionBar({ sticky, children }: { sticky?: boolean; children: ReactNode }) {
  return <div className={classes("actionbar", sticky && "actionbar--sticky")}>{children}</div>;
}

/** A form with its steps in the margin. */
export function FormColumns({ steps, children }: { steps: ReactNode; children: ReactNode }) {
  return (
    <div className="formgrid">
      {steps}
      <div className="formcol">{children}</div>
    </div>
  );
}
