import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

/** The head of a page for someone who is not signed in. */
export function BareHead({ href = "/" }: { href?: string }) {
  return (
    <>
      <SkipLink />
      <header className="bare-head">
        <Wordmark href={href} />
      </header>
    </>
  );
}
