/** Cells of a CSV that a person opens in a spreadsheet: text only, never a formula. */
import type { Rejected } from './import.ts';

/**
 * One cell, quoted. What a spreadsheet would run as a formula (=, +, -, @, a tab or a line break
 * first) gets an apostrophe before it and stays text.
 */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rejected rows as a CSV with a mark that tells Excel it is UTF-8. */
export const rejectedCsv = (
  heads: readonly [string, string, string, string],
  rows: readonly Rejected[],
  say: (rejected: Rejected) => string,
): string =>
  `\uFEFF${[heads, ...rows.map((each) => [String(each.row), each.column, say(each), each.value])]
    .map((cells) => cells.map(csvCell).join(','))
    .join('\r\n')}\r\n`;
