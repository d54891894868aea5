import { redirect } from "next/navigation";
import { homeOf } from "@/components/shell/areas";
import { currentViewer } from "@/graphql/next";

/** Leads to the home of the first role somebody has here. */
export default async function Page() {
  const viewer = await currentViewer();
  redirect(viewer.kind === "person" ? homeOf(viewer.roles) : "/sign-in");
}
