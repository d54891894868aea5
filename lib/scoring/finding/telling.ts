import type { Contrast, Side } from "@/lib/instrument/framework";
import type { Comparison } from "@/lib/scoring/compare";

/** The name of each contrast's side as it stands inside a sentence: "keeping control". */
export type SideNames = Readonly<Record<Contrast, Readonly<Record<Side, string>>>>;

/** To the coachee ("you"), or about the coachee to their coach. */
export type Voice = { readonly person: "second" } | { readonly person: "third"; readonly name: string };

/** How a finding is told. */
export interface Telling {
  readonly voice: Voice;
  readonly names: SideNames;
}

/** The earlier occasion a result is set beside. */
export interface Earlier {
  readonly comparison: Comparison;
  /** The month as it follows "in" and "since": "May", or "May 2025" when the year is another one. */
  readonly when: string;
}

export interface Speaker {
  readonly you: string;
  /** `you` at the beginning of a sentence. */
  readonly You: string;
  readonly your: string;
  readonly Your: string;
  readonly yourWork: string;
  readonly verb: (second: string, third: string) => string;
}

/** The words that differ between the two voices. A name is used again and again: a pronoun would guess. */
export const speaker = (voice: Voice): Speaker => {
  if (voice.person === "second") {
    const verb = (second: string) => second;
    return { you: "you", You: "You", your: "your", Your: "Your", yourWork: "your work", verb };
  }
  const { name } = voice;
  const verb = (_second: string, third: string) => third;
  return { you: name, You: name, your: `${name}’s`, Your: `${name}’s`, yourWork: "the work", verb };
};

/** What a side is as a thing one does: "run work", "lead people". */
export const doing = (side: Side, { verb }: Speaker): string =>
  side === "management" ? `${verb("run", "runs")} work` : `${verb("lead", "leads")} people`;

/** The same as a noun: "running", "leading". */
export const DOING: Readonly<Record<Side, string>> = { management: "running", leadership: "leading" };
