import type { ReactNode } from "react";
import { onlyFor } from "@/components/shell/only-for";

export default async function CoacheeLayout({ children }: { children: ReactNode }) {
  await onlyFor("coachee");
  return children;
}
