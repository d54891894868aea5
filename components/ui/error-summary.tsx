"use client";
import { useEffect, useId, useRef } from "react";

/** A mistake and the field it belongs to. Without a field it is about the form as a whole. */
export type FieldProblem = { field?: string; message: string };

type Props = {
  /** What cannot happen: “Two things are missing before this goal can start”. */
  title: string;
  /** What is safe: “Everything else you wrote is kept.” */
  note?: string;
  problems: readonly FieldProblem[];
};

/**
 * Stands above a form that could not be sent, takes the focus whenever it appears or changes, and has one
 * line a mistake in the words that stand at the field. The title of the page then starts “Problem:”.
 * Nothing at all when there is neither a problem nor a title.
 */
export function ErrorSummary({ title, note, problems }: Props) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of problems is what brings the focus back
  useEffect(() => {
    section.current?.focus();
    if (!document.title.startsWith("Problem: ")) document.title = `Problem: ${document.title}`;
    return () => {
      document.title = document.title.replace(/^Problem: /, "");
    };
  }, [title, problems]);
  return (
    <section className="errors" aria-labelledby={id} tabIndex={-1} ref={section}>
      <h2 id={id}>{title}</h2>
      {note && <p>{note}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
