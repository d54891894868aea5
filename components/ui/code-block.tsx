type Props = {
  /** What it is, for whoever hears the page: it is a place the keyboard reaches, since it may scroll. */
  label: string;
  children: string;
};

/** Lines to be read as they are and copied. */
export function CodeBlock({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="code" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
