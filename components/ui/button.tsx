import type { ButtonHTMLAttributes } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-class";
import { Link, type LinkProps } from "./link";

type Looks = { look?: ButtonLook; size?: ButtonSize; wide?: boolean };

/** A button says a verb and a thing. Inside a form that is sent, take SubmitButton: it says when it is busy. */
export function Button({
  look,
  size,
  wide,
  type = "button",
  ...rest
}: Looks & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return <button type={type} className={buttonClass(look, size, wide)} {...rest} />;
}

/** A link in the shape of a button: it goes somewhere and changes nothing. */
export function ButtonLink({ look, size, wide, ...rest }: Looks & Omit<LinkProps, "className">) {
  return <Link className={buttonClass(look, size, wide)} {...rest} />;
}

/** A button that reads like a link, for small acts at the end of a row. */
export function TextButton({
  type = "button",
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return <button type={type} className="linkish" {...rest} />;
}
