import type { ReactNode } from "react";
import { classes } from "./classes";
import { FieldError, Optional } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type GroupProps = {
  name: string;
  id?: string;
  legend: ReactNode;
  options: readonly Choice[];
  defaultValue?: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  required?: boolean;
  /** Each choice in a box of its own; the chosen one has a wash and an edge. */
  boxed?: boolean;
  /** How many may stand beside each other where there is room. */
  columns?: 1 | 2 | 3;
};

/**
 * One of a few, all to be seen. Nothing is chosen unless `defaultValue` says so. The first radio carries
 * the group's id, so that a line of the error summary leads to it.
 */
export function RadioGroup(props: GroupProps) {
  const { name, id = name, legend, options, defaultValue, hint, error, optional, required, boxed } = props;
  const { columns = 1 } = props;
  return (
    <fieldset
      className={classes("field", error && "field--error")}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a radiogroup may be invalid
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={classes(hint != null && `${id}-hint`, error && `${id}-error`)}
    >
      <legend className="label">
        {legend} {optional && <Optional />}
      </legend>
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={classes("choices", columns > 1 && `choices--${columns}`)}>
        {options.map((option, i) => (
          <label key={option.value} className={classes("choice", boxed && "choice--box")}>
            <input
              type="radio"
              id={i === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
            />
            <span>
              {option.label}
              {option.hint != null && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type CheckboxProps = {
  name: string;
  id?: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  defaultChecked?: boolean;
  disabled?: boolean;
  required?: boolean;
};

/** Yes or nothing. Several with one name stand in a fieldset of their own. */
export function Checkbox({ name, id = name, label, hint, error, ...rest }: CheckboxProps) {
  return (
    <div className={classes("field", error && "field--error")}>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          {...rest}
        />
        <span>
          {label}
          {hint != null && <small>{hint}</small>}
        </span>
      </label>
    </div>
  );
}
