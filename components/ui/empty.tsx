import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  /** What will stand here. */
  title: ReactNode;
  /** What makes it appear. */
  children?: ReactNode;
  /** One quiet button, or nothing. */
  action?: ReactNode;
  /** Beside others, smaller, under a heading of its own level. */
  level?: 2 | 3;
};

/** A place with nothing in it yet. What is withheld or has too few answers is not empty. */
export function Empty({ title, children, action, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classes("empty", level === 3 && "empty--in")}>
      <Heading>{title}</Heading>
      {children != null && <p className={classes("quiet", level === 3 && "small")}>{children}</p>}
      {action}
    </div>
  );
}
