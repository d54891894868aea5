import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { signOutAction } from "@/components/people/actions";
import { AREAS, areaOf } from "@/components/shell/areas";
import { FootLinks } from "@/components/shell/foot-links";
import { Shell } from "@/components/shell/shell";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { currentViewer } from "@/graphql/next";

/**
 * The frame of a signed-in page. Sends who is not signed in to the door, for their comfort: what may be
 * seen is decided by each operation.
 */
export default async function PagesLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (viewer.kind !== "person") redirect("/sign-in");
  const path = (await headers()).get("x-path") ?? "/";
  const area = areaOf(path, viewer.roles);
  const { word, home, nav } = AREAS[area];
  const others = viewer.roles.filter((role) => AREAS[role].home !== home);
  return (
    <Shell
      home={home}
      nav={nav}
      person={{ name: viewer.name, place: `${word}, ${viewer.organizationName}` }}
      menu={
        <>
          {others.map((role) => (
            <Link key={role} href={AREAS[role].home}>
              Go on as {AREAS[role].word.toLowerCase()}
            </Link>
          ))}
          <Link href="/settings">Your account</Link>
        </>
      }
      signOut={
        <form action={signOutAction}>
          <SubmitButton look="text" busy="Signing out…">
            Sign out
          </SubmitButton>
        </form>
      }
      foot={<FootLinks runBy={viewer.organizationName} />}
    >
      {children}
    </Shell>
  );
}
