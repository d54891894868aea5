"use client";
import { buttonClass } from "@/components/ui/button-class";
import { ErrorPage } from "@/components/ui/error-page";

/** Something unexpected. What was stored is safe; the number leads to the log. */
export default function ErrorBoundary({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="main">
      <ErrorPage
        title="This page could not be shown"
        requestId={error.digest}
        action={
          <button type="button" className={buttonClass("quiet")} onClick={reset}>
            Try again
          </button>
        }
      >
        Everything you saved is safe. Try again in a minute.
      </ErrorPage>
    </main>
  );
}
