import type { ReactNode } from "react";
import { onlyFor } from "@/components/shell/only-for";

export default async function CoachLayout({ children }: { children: ReactNode }) {
  await onlyFor("coach");
  return children;
}
