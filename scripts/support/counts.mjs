import { existsSync, readFileSync } from "node:fs";

/** What a step found: how many passed and failed, and what to show of it. `output` is shown when something failed. */
/** @typedef {{ passed: number, failed: number, skipped?: number, output: string }} Count */

/** A program that is one check: it passed when it ended with 0. @returns {Count} */
export function countProgram({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** The tests of a vitest run, by its JSON report. A file that could not be loaded counts as one failed. @returns {Count} */
export function countVitest({ code, output }, reportFile) {
  const report = readReport(reportFile);
  if (!report) return { passed: 0, failed: 1, output };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return settle(code, output, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** The tests of a Playwright run, by its JSON report; one that passed at the second try counts as failed. @returns {Count} */
export function countPlaywright({ code, output }, reportFile) {
  const stats = readReport(reportFile)?.stats;
  if (!stats) return { passed: 0, failed: 1, output };
  return settle(code, output, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  });
}

/** Nothing may end badly, or without a single test, and still count as fine; a skipped test is not a passed one. */
function settle(code, output, { passed, failed, skipped }) {
  const notes =
    skipped > 0 ? `\n${skipped} skipped: a skipped test proves nothing, so each counts as failed.` : "";
  const bad = failed + skipped;
  const nothing = passed + bad === 0;
  return { passed, failed: bad === 0 && (code !== 0 || nothing) ? 1 : bad, output: output + notes };
}

function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
