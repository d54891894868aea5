import { type ReactNode, useId } from "react";

type Props = {
  /** What this is. */
  label: ReactNode;
  /** Who sees it, or what it rests on. */
  note?: ReactNode;
  /** A link to more of it. */
  more?: ReactNode;
  /** Where a link on the page leads. */
  id?: string;
  children: ReactNode;
};

/** A rule, the label in the margin (above on phones), the matter beside it. */
export function Section({ label, note, more, id, children }: Props) {
  const heading = useId();
  return (
    <section className="sec" id={id} aria-labelledby={heading}>
      <div className="sec__label">
        <h2 id={heading}>{label}</h2>
        {note != null && <p>{note}</p>}
        {more != null && <p className="more">{more}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
