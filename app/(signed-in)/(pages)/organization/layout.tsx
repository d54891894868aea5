import type { ReactNode } from "react";
import { onlyFor } from "@/components/shell/only-for";

export default async function OrganizationLayout({ children }: { children: ReactNode }) {
  await onlyFor("sponsor", "admin");
  return children;
}
