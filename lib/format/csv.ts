type Cell = string | number | null;

/** What makes a spreadsheet read a text as a formula; also after spaces, and in the wide forms some of them know. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n|%]/;

/**
 * One cell: a number as it is, nothing for `null`, a text in quotes where it has to be. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it. Sources: RFC 4180; OWASP, "CSV Injection".
 */
function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV: commas, lines that end in CRLF, and a byte order mark before them, without which spreadsheets take
 * UTF-8 for something else.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
