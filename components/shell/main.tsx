import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** `page` for a person's own pages, `wide` for lists and tables of many, `narrow` for forms and focus pages. */
export type Width = "page" | "wide" | "narrow";

/** The page's matter; where the skip link leads. One on a page. */
export function Main({
  width = "page",
  assessment,
  children,
}: {
  width?: Width;
  /** Items follow the head without a gap. */
  assessment?: boolean;
  children: ReactNode;
}) {
  return (
    <main id="main" className={classes(width !== "page" && width, assessment && "assess")}>
      {children}
    </main>
  );
}
