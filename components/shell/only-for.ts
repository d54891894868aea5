import { notFound } from "next/navigation";
import { currentViewer } from "@/graphql/next";
import type { Area } from "./areas";

/**
 * Shows “There is nothing here” to who holds none of `areas`, so that nobody stands in a room without
 * anything in it for them. Nothing is protected by this: each operation refuses for itself.
 */
export async function onlyFor(...areas: Area[]): Promise<void> {
  const viewer = await currentViewer();
  if (viewer.kind === "person" && !viewer.roles.some((role) => areas.includes(role))) notFound();
}
