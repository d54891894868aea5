import type { Metadata } from "next";
import { BareHead } from "@/components/shell/bare-head";
import { Main } from "@/components/shell/main";
import { ButtonLink } from "@/components/ui/button";
import { ErrorPage } from "@/components/ui/error-page";

export const metadata: Metadata = { title: "There is nothing here" };

/** Missing, removed and not yours look the same. */
export default function NotFound() {
  return (
    <>
      <BareHead />
      <Main>
        <ErrorPage
          title="There is nothing here"
          action={
            <ButtonLink look="quiet" href="/">
              To your home
            </ButtonLink>
          }
        >
          Either it never was, or it was removed, or it is not for you to see. We do not say which, for that
          would tell something too.
        </ErrorPage>
      </Main>
    </>
  );
}
