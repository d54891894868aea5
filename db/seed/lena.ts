import { take } from "./assessments";
import { engage } from "./engagements";
import { join, type Somebody } from "./people";
import type { World } from "./world";

/** Writes somebody who was invited a few days ago and has done nothing but sign the sharing agreement. */
export function writeLena(world: World, tomasz: Somebody, passwordHash: string): void {
  const lena = join(world, {
    name: "Lena Østergård",
    roles: ["coachee"],
    unit: "day",
    joined: 5,
    passwordHash,
  });
  const coaching = engage(world, tomasz, lena, { proposed: 5, after: 3 });
  take(world, coaching, { occasion: 1, state: "assigned", assigned: 2 });
}
