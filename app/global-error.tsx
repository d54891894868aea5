"use client";
import "./styles/index.css";
import ErrorBoundary from "./error";

/** The same words where even the frame of the page failed. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Evenkeel</title>
        <ErrorBoundary {...props} />
      </body>
    </html>
  );
}
