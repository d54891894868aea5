import { Problem, seconds } from "./progress.mjs";

/**
 * Runs the steps of these names, and what they come after, in two lanes; says what happens line by line, and as its
 * very last line "N passed, N failed".
 * @returns {Promise<number>} the exit code: 0 when nothing failed
 */
export async function runSteps(all, names) {
  const chosen = choose(all, names);
  const totals = { passed: 0, failed: 0 };
  const failed = [];
  const runOne = async (step) => {
    const begin = Date.now();
    const say = (words) => console.log(`      ${step.name}: ${words}`);
    const missing = (step.after ?? []).find((name) => failed.includes(name));
    console.log(`start ${step.name}`);
    const result = missing
      ? failure(`not run, because ${missing} failed`)
      : await step.run(say).catch((error) => failure(reason(error)));
    totals.passed += result.passed;
    totals.failed += result.failed;
    const counts = `${String(result.passed).padStart(5)} passed${result.failed ? `, ${result.failed} failed` : ""}`;
    console.log(`${result.failed ? "FAIL " : "ok   "} ${step.name.padEnd(10)} ${counts}  ${seconds(begin)}`);
    if (result.failed) failed.push(step.name);
    if (result.failed || step.shown) console.log(result.output.trim());
  };
  const inTurn = async (steps) => {
    for (const step of steps) await runOne(step);
  };
  await Promise.all([1, 2].map((lane) => inTurn(chosen.filter((step) => step.lane === lane))));
  await inTurn(chosen.filter((step) => step.alone));
  if (failed.length) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed ? 1 : 0;
}

/** The steps of these names with what they need, in the order of `all`; every step when no name is given. */
export function choose(all, names) {
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length)
    throw new Error(
      `There is no step ${unknown.join(", ")}. Steps: ${all.map(({ name }) => name).join(", ")}`,
    );
  const wanted = new Set(names.length ? names : all.map(({ name }) => name));
  for (const step of [...all].reverse())
    if (wanted.has(step.name)) for (const name of step.after ?? []) wanted.add(name);
  return all.filter(({ name }) => wanted.has(name));
}

const failure = (output) => ({ passed: 0, failed: 1, output });
const reason = (error) => (error instanceof Problem ? error.message : (error.stack ?? String(error)));
