import { classes } from "./classes";

/** First letters of the first and the last word, at most two, in capitals; “?” for a name without letters. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).flatMap((word) => word.match(/\p{L}/u)?.[0] ?? []);
  const first = words[0];
  if (!first) return "?";
  const last = words.length > 1 ? words[words.length - 1] : "";
  return `${first}${last}`.toLocaleUpperCase("en");
}

/** Initials beside a name. Hidden from whoever hears the page, for the name follows. */
export function Avatar({ name, size }: { name: string; size?: "sm" | "lg" }) {
  return (
    <span className={classes("avatar", size && `avatar--${size}`)} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
