import { notFound } from "next/navigation";
import { RELEASE_FILE, releaseFile } from "@/components/organization/release-file";
import { releaseNumber } from "@/components/organization/release-number";
import { onlyFor } from "@/components/shell/only-for";
import { load } from "@/graphql/next";

/** One release as CSV, for whoever may read it on the dashboard: the same operations refuse. */
export async function GET(request: Request): Promise<Response> {
  await onlyFor("sponsor", "admin");
  const number = releaseNumber(new URL(request.url).searchParams.get("release"));
  if (number === undefined) notFound();
  const file = await releaseFile((variables) => load(RELEASE_FILE, variables), number);
  if (!file) notFound();
  return new Response(file.csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="release-${file.number}.csv"`,
      "cache-control": "no-store",
    },
  });
}
