import { createHash } from "node:crypto";
import type { InstrumentText } from "@/lib/instrument/catalogue";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
};

/** JSON without white space, the keys of every object in code unit order: equal data gives equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** sha256 of the text's canonical JSON in UTF-8, as 64 hexadecimal digits. Server only. */
export const textHash = (text: InstrumentText): string =>
  createHash("sha256").update(canonicalJson(text), "utf8").digest("hex");
