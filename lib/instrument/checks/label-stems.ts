import type { Contrast, Side } from "@/lib/instrument/framework";

/**
 * Beginnings of words that a side's own items must not use: the stems of its label, irregular forms too.
 * An item that repeats its label asks for the label, not for an act.
 */
export const LABEL_STEMS: Readonly<Record<Contrast, Readonly<Record<Side, readonly string[]>>>> = {
  "order-people": { management: ["order"], leadership: ["people", "person"] },
  "targets-direction": { management: ["target"], leadership: ["direct"] },
  "control-commitment": {
    management: ["control", "keep", "kept"],
    leadership: ["commit", "earn"],
  },
  "plan-opportunity": {
    management: ["plan", "rout"],
    leadership: ["take", "taking", "took", "open"],
  },
  "method-character": { management: ["method"], leadership: ["character"] },
  "direct-serve": { management: ["direct"], leadership: ["serv"] },
  "respond-initiate": { management: ["respon"], leadership: ["initia"] },
  "improve-invent": { management: ["improv"], leadership: ["invent"] },
};
