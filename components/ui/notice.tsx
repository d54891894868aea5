import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

type Props = {
  icon?: IconName;
  /** A heading of its own, where the notice asks something. */
  title?: ReactNode;
  children: ReactNode;
  /** An edge instead of a wash. */
  plain?: boolean;
  /** Said aloud when it appears: what was just done, or could not be. */
  status?: boolean;
};

/** Something to know, in place, with its reason. Never a colour for good or bad. */
export function Notice({ icon = "info", title, children, plain, status }: Props) {
  const id = useId();
  const shown = classes("notice", plain && "notice--plain");
  const drawing = <Icon name={icon} size={20} />;
  if (title == null)
    return (
      <div className={shown} role={status ? "status" : undefined}>
        {drawing}
        <div>{children}</div>
      </div>
    );
  return (
    <section className={shown} aria-labelledby={id} role={status ? "status" : undefined}>
      {drawing}
      <div className="stack-3">
        <h2 className="ask" id={id}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}
