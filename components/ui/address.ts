/** A parameter of an address that may stand there once; null when it is left out, empty or repeated. */
export const oneOf = (value: string | string[] | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;
