import type { Contrast, Side } from "@/lib/instrument/framework";
import { CURRENT_VERSION } from "@/lib/instrument/versions";

const { contrasts } = CURRENT_VERSION.text.en;

/** A side as it stands inside a sentence: “keeping control”. In the words of the current version. */
export const sideName = (contrast: Contrast, side: Side): string => contrasts[contrast].sides[side].name;

/** Both sides of a contrast in one heading: “Order and people”. In the words of the current version. */
export const contrastTitle = (contrast: Contrast): string => contrasts[contrast].title;
