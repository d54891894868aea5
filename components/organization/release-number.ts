const LARGEST = 2_147_483_647;

/** The number of a release in an address: `null` when none is named, `undefined` when it can be none. */
export function releaseNumber(named: string | string[] | null | undefined): number | null | undefined {
  if (named == null || named === "") return null;
  if (typeof named !== "string" || !/^[1-9]\d{0,9}$/.test(named)) return undefined;
  const number = Number(named);
  return number <= LARGEST ? number : undefined;
}
