import { classes } from "./classes";

/** `primary` stands once on a page; `alert` only on what cannot be undone; `text` reads like a link. */
export type ButtonLook = "primary" | "quiet" | "text" | "alert";
/** `dense` is for rows of a table and grows to thumb size on phones; `big` for the one act of a page. */
export type ButtonSize = "dense" | "big";

/** The class of a button, apart from the parts: what runs in a browser then takes no link along. */
export function buttonClass(look: ButtonLook = "primary", size?: ButtonSize, wide = false) {
  return classes("btn", look !== "primary" && `btn--${look}`, size && `btn--${size}`, wide && "btn--wide");
}
