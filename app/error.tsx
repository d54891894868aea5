"use client";
import { Button } from "@/components/ui/button";
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
          <Button look="quiet" onClick={reset}>
            Try again
          </Button>
        }
      >
        Everything you saved is safe. Try again in a minute.
      </ErrorPage>
    </main>
  );
}
