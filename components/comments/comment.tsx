import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";

type Props = {
  author: string;
  /** Whose initials stand beside it, where `author` is “You”. */
  initialsOf?: string;
  /** “Friday 16:10, edited”, “12 November, on your check-in of 9 November”. */
  when?: ReactNode;
  /** The text as it may be shown, already without raw HTML or images. */
  children?: ReactNode;
  /** Only its author sees it: a dashed edge says so. */
  draft?: boolean;
  /** What is left of a withdrawn one: “withdrew a comment on 12 November”. Nothing else is shown then. */
  withdrawn?: string;
  /** New since one last looked. */
  fresh?: boolean;
  /** Acts, or one quiet sentence. */
  acts?: ReactNode;
  id?: string;
};

/** A comment as it is read: who, when, on what. */
export function Comment({
  author,
  initialsOf = author,
  when,
  children,
  draft,
  withdrawn,
  fresh,
  acts,
  id,
}: Props) {
  return (
    <article
      className={classes("comment", draft && "comment--draft", withdrawn !== undefined && "comment--gone")}
      id={id}
    >
      <Avatar name={initialsOf} />
      <div className={withdrawn === undefined ? "stack-2" : undefined}>
        <div className="comment__head">
          <b>{draft ? "Your draft" : author}</b>
          {draft && <Badge tone="draft">Only you can see this</Badge>}
          {fresh && <Badge tone="strong">New</Badge>}
          {withdrawn !== undefined ? <span>{withdrawn}</span> : when != null && <span>{when}</span>}
        </div>
        {withdrawn === undefined && (
          <>
            <div className="comment__text">{children}</div>
            {acts && <div className="comment__acts">{acts}</div>}
          </>
        )}
      </div>
    </article>
  );
}

/** The comments of one thread, the earliest first. `anchor` says what they are about, `state` whether it is settled. */
export function Thread({
  anchor,
  state,
  children,
  id,
}: {
  anchor?: ReactNode;
  state?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <div className="thread" id={id}>
      {(anchor != null || state != null) && (
        <div className="anchor">
          <div>{anchor}</div>
          {state != null && <span className="small quiet">{state}</span>}
        </div>
      )}
      {children}
    </div>
  );
}
