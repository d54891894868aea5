import { take } from "./assessments";
import { play } from "./cast";
import type { Somebody } from "./people";
import type { World } from "./world";

/** Writes the coachees of Tomasz Brandt, Mara Lindqvist and Lena Østergård aside: each shows something a coach meets. */
export function writeTomasz(world: World, tomasz: Somebody): void {
  play(world, tomasz, {
    name: "Priya Raman",
    unit: "medical",
    terms: { proposed: 300 },
    submitted: [128, 3],
    unread: true,
    constantPages: 1,
  });
  play(world, tomasz, {
    name: "Jonas Adeyemi",
    unit: "desk",
    terms: { proposed: 158 },
    submitted: [150, 20],
  });
  play(world, tomasz, {
    name: "Elif Kaya",
    unit: "pharmacy",
    terms: { proposed: 190 },
    submitted: [140, 18],
  });
  play(world, tomasz, {
    name: "Daniel Okonkwo",
    unit: "surgical",
    terms: { proposed: 280 },
    submitted: [263, 133, 16],
  });
  play(world, tomasz, {
    name: "Sofie Marchetti",
    unit: "records",
    terms: { proposed: 222 },
    submitted: [215, 136, 21],
  });
  play(world, tomasz, {
    name: "Hannes Vogel",
    unit: "facilities",
    terms: { proposed: 9, after: 4, state: "proposed", signed: "coachee" },
    submitted: [],
  });
  const lucia = play(world, tomasz, {
    name: "Lucía Ferrer",
    unit: "laboratory",
    terms: { proposed: 275 },
    submitted: [261, 130],
  });
  take(world, lucia.coaching, { occasion: 3, state: "assigned", assigned: 2 });
  play(world, tomasz, {
    name: "Amara Nwosu",
    unit: "children",
    terms: { proposed: 110 },
    submitted: [98, 19],
  });
  play(world, tomasz, {
    name: "Yuki Tanabe",
    unit: "pharmacy",
    terms: { proposed: 200 },
    submitted: [137, 22],
  });
  play(world, tomasz, {
    name: "Peter Lindholm",
    unit: "desk",
    terms: { proposed: 140 },
    submitted: [129, 24],
  });
}
