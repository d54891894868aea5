import type { Answers } from "@/lib/instrument/framework";
import { answersOf } from "@/lib/scoring/answers.fixture";
import { compare } from "@/lib/scoring/compare";
import type { Earlier, SideNames, Telling, Voice } from "@/lib/scoring/finding/telling";

export const NAMES: SideNames = {
  "order-people": { management: "order", leadership: "people" },
  "targets-direction": { management: "targets", leadership: "direction" },
  "control-commitment": { management: "keeping control", leadership: "earning commitment" },
  "plan-opportunity": { management: "planning the route", leadership: "taking the opening" },
  "method-character": { management: "method", leadership: "character" },
  "direct-serve": { management: "directing", leadership: "serving" },
  "respond-initiate": { management: "responding", leadership: "initiating" },
  "improve-invent": { management: "improving", leadership: "inventing" },
};

export const YOU: Voice = { person: "second" };
export const MARA: Voice = { person: "third", name: "Mara" };
export const TO_YOU: Telling = { voice: YOU, names: NAMES };
export const ABOUT_MARA: Telling = { voice: MARA, names: NAMES };

/** An earlier occasion in May, compared with now. */
export const inMay = (earlier: Answers, now: Answers): Earlier => ({
  comparison: { kind: "compared", changes: compare(earlier, now) },
  when: "May",
});

/** The person of the design's result page. */
export const PICTURED: Answers = answersOf({
  "order-people": { M: [6, 6, 5], L: [5, 4, 4], N: [5, 5] },
  "targets-direction": { M: [6, 5, 5], L: [4, 3, 3], N: [5, 5] },
  "control-commitment": { M: [6, 7, 6], L: [4, 4, 3], N: [4, 6] },
  "plan-opportunity": { M: [6, 6, 5], L: [4, 4, 4], N: [6, 4] },
  "method-character": { M: [5, 6, 5], L: [6, 5, 5], N: [5, 5] },
  "direct-serve": { M: [6, 6, 5], L: [5, 4, null], N: [4, 6] },
  "respond-initiate": { M: [6, 6, 6], L: [5, 4, 3], N: [6, 5] },
  "improve-invent": { M: [5, 5, 5], L: [3, null, null], N: [5, 3] },
});
