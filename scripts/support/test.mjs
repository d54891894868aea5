import { leave, leaveOnSignals } from "./run.mjs";
import { runSteps } from "./run-steps.mjs";
import { steps } from "./steps.mjs";

/** Runs the named steps, or all, and ends the program with what came of it. */
export async function test(names) {
  leaveOnSignals();
  try {
    await leave(await runSteps(steps, names));
  } catch (error) {
    console.log(`${error.message}\n0 passed, 1 failed`);
    await leave(2);
  }
}
