import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

/** A state in a word and a thin box. `strong` for what is under way, `draft` for what only its author sees. */
export function Badge({
  children,
  tone,
  icon,
}: {
  children: ReactNode;
  tone?: "strong" | "draft";
  /** With an icon the word stands without a box. */
  icon?: IconName;
}) {
  return (
    <span className={classes("badge", !icon && "badge--box", tone && `badge--${tone}`)}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

/** A number beside a word, never alone; `said` tells what is counted to whoever hears the page. */
export function Count({ value, said }: { value: number | string; said?: string }) {
  return (
    <span className="count">
      {value}
      {said && <span className="vh"> {said}</span>}
    </span>
  );
}
