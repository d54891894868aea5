import type { ReactNode } from "react";

/** Words for whoever hears the page; they take no room on it. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className="vh" id={id}>
      {children}
    </span>
  );
}
