import { COACHING_STATUSES } from "@/lib/engagements/queries";
import { CONTRASTS, type Contrast, LEVELS, SIDES } from "@/lib/instrument/framework";
import type { Builder } from "./builder";

/** The name of a contrast in the schema, where no hyphen may stand: `order_people`. */
const nameOf = (contrast: Contrast) => contrast.replace("-", "_");

const add = (builder: Builder) => ({
  Contrast: builder.enumType("Contrast", {
    description: "One of the eight matched pairs, in their published order.",
    values: Object.fromEntries(CONTRASTS.map((value) => [nameOf(value), { value }])) as {
      [name: string]: { value: Contrast };
    },
  }),
  Side: builder.enumType("Side", {
    description: "Management runs things, leadership leads people.",
    values: SIDES,
  }),
  Level: builder.enumType("Level", {
    description: "How far an action reaches, never how senior a person is.",
    values: LEVELS,
  }),
  CoachingStatus: builder.enumType("CoachingStatus", { values: COACHING_STATUSES }),
});

const made = new WeakMap<Builder, ReturnType<typeof add>>();

/** The enums that several nouns use; added to the builder once. */
export function framework(builder: Builder) {
  const known = made.get(builder);
  if (known) return known;
  const refs = add(builder);
  made.set(builder, refs);
  return refs;
}
