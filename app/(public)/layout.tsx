import type { ReactNode } from "react";
import { BareHead } from "@/components/shell/bare-head";
import { FootLinks } from "@/components/shell/foot-links";
import { Main } from "@/components/shell/main";
import { Foot } from "@/components/shell/shell";

/** The frame of a page for someone who is not signed in. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <BareHead />
      <Main>{children}</Main>
      <Foot>
        <FootLinks />
      </Foot>
    </>
  );
}
