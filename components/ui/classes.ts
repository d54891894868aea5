/** Class names joined by a space; what is false, null or empty is left out. Undefined when nothing is left. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
