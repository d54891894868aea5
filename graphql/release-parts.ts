import { CONTRASTS, type Contrast, LEVELS, type Level, type Side } from "@/lib/instrument/framework";
import type { Cell, Place } from "@/lib/releases/catalogue";
import type { Estimate, Figure } from "@/lib/releases/release";
import type { Spot } from "./objects";

/** The contrast, level and side in the name of a cell or place. */
const spotOf = (key: Cell | Place): Spot => {
  const [kind, first, second] = key.split(".");
  return {
    contrast: kind === "contrast" ? (first as Contrast) : null,
    level: kind === "level" ? (first as Level) : null,
    side: ((kind === "side" ? first : second) ?? null) as Side | null,
  };
};

/** What figures can be about. */
export const PARTS = ["contrasts", "levels", "overall"] as const;
export type Part = (typeof PARTS)[number];

const partOf = ({ contrast, level }: Spot): Part => (contrast ? "contrasts" : level ? "levels" : "overall");
const PLACES_IN: Readonly<Record<Part, number>> = {
  contrasts: CONTRASTS.length,
  levels: LEVELS.length,
  overall: 1,
};

/** Without a choice every part is meant. */
const chosen = (parts: readonly Part[] | null | undefined) => new Set<Part>(parts ?? PARTS);

/** The cost of a list of figures: as many as the parts that are asked for hold, `each` at one place. */
export const costOfParts = (each: number) => (args: { parts?: readonly Part[] | null }) => ({
  field: 1,
  multiplier: [...chosen(args.parts)].reduce((sum, part) => sum + each * PLACES_IN[part], 0),
});

/** The figures of the parts that are asked for, each with what it is about, in the order of `keys`. */
export function estimatesAt<Key extends Cell | Place>(
  keys: readonly Key[],
  figures: Readonly<Record<Key, Figure<Estimate>>>,
  parts: readonly Part[] | null | undefined,
) {
  const asked = chosen(parts);
  return keys
    .map((key) => ({ ...spotOf(key), figure: figures[key] }))
    .filter((spot) => asked.has(partOf(spot)));
}
