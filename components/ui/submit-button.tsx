"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-class";
import { classes } from "./classes";

type Props = {
  children: ReactNode;
  /** What it says while the form is under way: “Checking in…”. */
  busy: string;
  look?: ButtonLook;
  size?: ButtonSize;
  wide?: boolean;
  /** Reads like a link instead of a button. */
  linkish?: boolean;
  /** No look of its own: the place it stands in (a menu, a list) gives it one. */
  plain?: boolean;
  name?: string;
  value?: string;
  formAction?: (data: FormData) => void | Promise<void>;
  formNoValidate?: boolean;
  "aria-describedby"?: string;
};

/**
 * Sends the form it stands in. While the form is under way its word changes and a second press does
 * nothing; it keeps its place in the keyboard order. Without JavaScript it is a plain submit button.
 */
export function SubmitButton({ children, busy, look, size, wide, linkish, plain, ...rest }: Props) {
  const { pending, data, action } = useFormStatus();
  const { name, value = "", formAction } = rest;
  const pressed = formAction ? action === formAction : name === undefined || data?.get(name) === value;
  const mine = pending && pressed;
  return (
    <button
      type="submit"
      className={classes(!plain && (linkish ? "linkish" : buttonClass(look, size, wide)), mine && "is-busy")}
      aria-disabled={pending || undefined}
      aria-busy={mine || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      {mine ? busy : children}
    </button>
  );
}
