import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";

type Props = {
  /** Where one is: “Part 2 of 4”, and what is left. */
  place: ReactNode;
  /** “Saved at 14:32”, “Not saved since 14:32”: said aloud when it changes. */
  status?: ReactNode;
  /** At the right, where nothing changes: a day. */
  aside?: ReactNode;
  /** How far, from 0 to 1; words stand beside it. */
  done?: number;
};

/** The line on top of a focus page, instead of a navigation. The way out stands at the end of the form. */
export function AnswerBar({ place, status, aside, done }: Props) {
  const share = done === undefined ? undefined : Math.round(Math.min(1, Math.max(0, done)) * 100);
  return (
    <>
      <SkipLink />
      <header className="answerbar">
        <div className="answerbar__in">
          <span>{place}</span>
          {status !== undefined && <span role="status">{status}</span>}
          {aside !== undefined && <span>{aside}</span>}
        </div>
        {share !== undefined && (
          <svg className="depth" aria-hidden="true" focusable="false">
            <rect width={`${share}%`} height="3" />
          </svg>
        )}
      </header>
    </>
  );
}
