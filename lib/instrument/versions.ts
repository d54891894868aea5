import type { InstrumentVersion } from "@/lib/instrument/catalogue";
import { version1 } from "@/lib/instrument/version-1/version";

const frozen = <T>(value: T): T => {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/** Every published version, oldest first. Deeply frozen. */
export const VERSIONS: readonly InstrumentVersion[] = frozen([version1]);

/** The version that a newly assigned assessment uses. */
export const CURRENT_VERSION: InstrumentVersion = version1;

/**
 * The published version with this id, deeply frozen.
 * @throws Error when no such version was ever published: a stored assessment must name one that was.
 */
export const instrumentByVersion = (id: string): InstrumentVersion => {
  const version = VERSIONS.find((candidate) => candidate.id === id);
  if (!version) throw new Error(`No instrument version “${id}” was published`);
  return version;
};
