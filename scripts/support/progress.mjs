import { stripVTControlCharacters } from "node:util";

/** A failure that is told in one line, without a stack. */
export class Problem extends Error {}

/** Shows "title … 3.2 s" while and after `work` runs; a line of its own where the output is not a screen. */
export async function step(title, work) {
  const begin = Date.now();
  const screen = process.stdout.isTTY;
  let ticker;
  if (screen) {
    const show = () => process.stdout.write(`\r${title} … ${seconds(begin)}`);
    show();
    ticker = setInterval(show, 1000);
  } else console.log(`${title} …`);
  try {
    const result = await work();
    clearInterval(ticker);
    process.stdout.write(screen ? `\r${title} … ${seconds(begin)}\n` : `${title}: ${seconds(begin)}\n`);
    return result;
  } catch (error) {
    clearInterval(ticker);
    if (screen) process.stdout.write("\n");
    throw error;
  }
}

/** The time since `begin` (milliseconds since 1970), as "3.2 s". */
export function seconds(begin) {
  return `${((Date.now() - begin) / 1000).toFixed(1)} s`;
}

/** The line of a program's output that says best why it failed. */
export function reasonIn(output) {
  // 51 is how the embedded database, a WebAssembly program, numbers the same.
  if (/ENOSPC|No space left on device|disk full|errno: 51\b/i.test(output)) return "the disk is full";
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !/^(at |node:|Node\.js v|\^+$|[{}]$)/.test(line));
  const named = lines.find((line) => /^(uncaught )?\w*(error|problem)\b[^(]*:/i.test(line));
  return named ?? lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "it said nothing";
}
