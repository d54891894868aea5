import { speaker, type Voice } from "@/lib/scoring/finding/telling";

/** To the coachee, or about them to their coach: the words that differ between the two. */
export type Speech = ReturnType<typeof speaker>;

export const speechOf = (voice: Voice): Speech => speaker(voice);
