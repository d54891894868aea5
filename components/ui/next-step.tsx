import { type ReactNode, useId } from "react";
import { classes } from "./classes";

type Props = {
  /** One sentence. */
  say: ReactNode;
  why?: ReactNode;
  /** The page's one primary button. */
  action: ReactNode;
  /** A figure beside it, not shown on phones. */
  aside?: ReactNode;
  label?: string;
};

/** The one next step of a home. */
export function NextStep({ say, why, action, aside, label = "Your next step" }: Props) {
  const id = useId();
  return (
    <section className={classes("next", !aside && "next--in")} aria-labelledby={id}>
      <div>
        <h2 className="lab" id={id}>
          {label}
        </h2>
        <p className="next__say">{say}</p>
        {why != null && <p className="next__why">{why}</p>}
        {action}
      </div>
      {aside && <figure className="next__aside">{aside}</figure>}
    </section>
  );
}
