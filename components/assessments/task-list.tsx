import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export type Task = {
  key: string;
  name: ReactNode;
  href: string;
  /** State in words at the right: “16 of 16 answered”. */
  state: ReactNode;
  /** Whether something is left to do there: the state stands out. */
  open?: boolean;
  hint?: ReactNode;
};

/** One row a part; the whole row is the target. `ordered` where the order means something. */
export function TaskList({ tasks, ordered }: { tasks: readonly Task[]; ordered?: boolean }) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="tasks">
      {tasks.map(({ key, name, href, state, open, hint }) => (
        <li className="task" key={key}>
          <Link className="task__name" href={href}>
            {name}
          </Link>
          <span className="task__state">{open ? <b>{state}</b> : state}</span>
          {hint != null && <span className="task__hint">{hint}</span>}
        </li>
      ))}
    </List>
  );
}
