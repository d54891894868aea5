import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { classes } from "./classes";

/** What every field says. The id is the name unless two forms on a page share one. */
export type FieldWords = {
  name: string;
  id?: string;
  label: ReactNode;
  /** What is wanted, said before the field. */
  hint?: ReactNode;
  /** The same words as in the summary on top of the form. */
  error?: string;
  /** Says “(you may leave this out)”. Everything else is needed. */
  optional?: boolean;
  /** How much was written, or may be. */
  counter?: ReactNode;
  /** The label is heard and not seen. */
  labelHidden?: boolean;
};

/** What the control of a field carries, so that hint and error are read with it. */
export function describing({ name, id = name, hint, error, counter }: FieldWords) {
  return {
    id,
    name,
    "aria-describedby": classes(
      hint != null && `${id}-hint`,
      error && `${id}-error`,
      counter != null && `${id}-count`,
    ),
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** Says that something may be left out. */
export const Optional = () => <span className="opt">(you may leave this out)</span>;

/** The words of a mistake, at the place where it was made. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <span className="vh">Error: </span>
      {children}
    </p>
  );
}

/** Label, hint, error, control, in that order. The control takes `describing(words)`. */
export function Field({
  children,
  className,
  ...words
}: FieldWords & { children: ReactNode; className?: string }) {
  const { name, id = name, label, hint, error, optional, counter, labelHidden } = words;
  return (
    <div className={classes("field", error && "field--error", className)}>
      <label htmlFor={id} className={labelHidden ? "vh" : undefined}>
        {label} {optional && <Optional />}
      </label>
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
      {counter != null && (
        <p className="counter" id={`${id}-count`}>
          {counter}
        </p>
      )}
    </div>
  );
}

function parted<P extends FieldWords>({
  name,
  id,
  label,
  hint,
  error,
  optional,
  counter,
  labelHidden,
  ...rest
}: P) {
  return { words: { name, id, label, hint, error, optional, counter, labelHidden }, rest };
}

type TextProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldWords | "className" | "size">;

/** One line of text; `type` may be text, email, password, search, url or tel. Uncontrolled: give `defaultValue`. */
export function TextField(props: TextProps) {
  const { words, rest } = parted(props);
  return (
    <Field {...words}>
      <input className="input" type="text" {...describing(words)} {...rest} />
    </Field>
  );
}

/** A whole or decimal number. Whoever reads it on the server still has to judge it. */
export function NumberField(props: Omit<TextProps, "type">) {
  const { words, rest } = parted(props);
  return (
    <Field {...words}>
      <input className="input" type="number" inputMode="decimal" {...describing(words)} {...rest} />
    </Field>
  );
}

/** A calendar day; values, `min` and `max` are `YYYY-MM-DD` without a time zone. */
export function DateField(props: Omit<TextProps, "type">) {
  const { words, rest } = parted(props);
  return (
    <Field {...words}>
      <input className="input" type="date" {...describing(words)} {...rest} />
    </Field>
  );
}

type AreaProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldWords | "className"> & {
    /** `line` for a sentence or two, `rung` for one line that may grow. */
    height?: "line" | "rung";
  };

/** Text of any length. The box grows with what is written where the browser can do so. */
export function TextArea({ height, ...props }: AreaProps) {
  const { words, rest } = parted(props);
  return (
    <Field {...words} className={height === "rung" ? "lf" : undefined}>
      <textarea
        className={classes("textarea", height === "line" && "line", height === "rung" && "rungtext")}
        rows={height === "rung" ? 1 : 2}
        {...describing(words)}
        {...rest}
      />
    </Field>
  );
}

export type Option = { value: string; label: string; disabled?: boolean };

type SelectProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldWords | "className" | "children" | "size"> & {
    options: readonly Option[];
    /** Shown first, chosen while nothing is: “Choose a unit”. Its value is empty. */
    none?: string;
    dense?: boolean;
  };

/**
 * One of a list. A new `defaultValue` builds the control anew: after a form was sent React sets a select
 * back to what it held first, and what was chosen would be lost.
 */
export function Select({ options, none, dense, ...props }: SelectProps) {
  const { words, rest } = parted(props);
  return (
    <Field {...words}>
      <select
        key={String(rest.defaultValue ?? "")}
        className={classes("select", dense && "dense")}
        {...describing(words)}
        {...rest}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
