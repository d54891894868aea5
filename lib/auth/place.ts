/**
 * Where a request comes from, as the server in front wrote it down in `x-forwarded-for`; "unknown" where
 * nothing did. Each server appends the address it saw, so only the last entry was not written by the
 * sender: it is what tries and requests are counted by.
 */
export const placeOf = (forwarded: string | null | undefined): string =>
  forwarded?.split(",").at(-1)?.trim() || "unknown";
