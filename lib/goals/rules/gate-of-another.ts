import type { Gate } from "@/lib/goals/rules/gate";

/** What the gate says to a coachee, and what it says about them; longer phrases first. */
const ABOUT_THEM: readonly (readonly [to: string, about: string])[] = [
  ["Take it up again whenever you like.", "They can take it up again whenever they like."],
  [
    "Begin here, with one goal about managing yourself.",
    "A plan begins here, with one goal about managing oneself.",
  ],
  ["You may draft one at any time.", "They may draft one at any time."],
  ["you and your coach waived the order for it.", "you and they waived the order for it."],
  ["Yours has", "Theirs has"],
  ["Your ", "Their "],
  ["your ", "their "],
];

const aboutThem = (sentence: string): string =>
  ABOUT_THEM.reduce((said, [to, about]) => said.replaceAll(to, about), sentence);

/** The same stations, said to the coach instead of the coachee. */
export const gateOfAnother = (stations: readonly Gate[]): Gate[] =>
  stations.map((station) => ({
    ...station,
    sentence: aboutThem(station.sentence),
    glance: aboutThem(station.glance),
  }));
