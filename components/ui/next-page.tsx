import { ButtonLink } from "./button";

type Props = {
  /** What is paged: “Members”. */
  of: string;
  /** What stands on this page: “1 to 50, by name”. */
  words: string;
  /** Address of the first page, when this is not it. */
  first?: string;
  /** Address of the page after this one, when there is one. */
  next?: string;
};

/** The foot of a list that goes on: what stands here, and the way on. Nothing when all of it is here. */
export function NextPage({ of, words, first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label={`${of}, pages`}>
      <span>{words}</span>
      <span className="row">
        {first && (
          <ButtonLink look="quiet" size="dense" href={first}>
            To the beginning
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="quiet" size="dense" href={next}>
            Next
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
