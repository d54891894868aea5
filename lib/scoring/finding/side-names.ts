import type { InstrumentText } from "@/lib/instrument/catalogue";
import { CONTRASTS, SIDES } from "@/lib/instrument/framework";
import { recordOf } from "@/lib/scoring/cells";
import type { SideNames } from "@/lib/scoring/finding/telling";

/** The side names of an instrument's text, as findings take them. */
export const sideNames = ({ contrasts }: Pick<InstrumentText, "contrasts">): SideNames =>
  recordOf(CONTRASTS, (contrast) => recordOf(SIDES, (side) => contrasts[contrast].sides[side].name));
