/** CSV as CRMs and spreadsheets write it: comma, semicolon or tab, quoted cells over several lines. */
import Papa, { type Parser, type ParseStepResult } from 'papaparse';
import type { Encoding } from './decode.ts';
import { type ImportTable, type TableProblem, tableBuilder } from './table.ts';

/** Characters looked at for the sign that divides cells. */
const start = 64 * 1024;

/** What the first filled line is divided by, outside of quotes: the sign it holds most of. */
function delimiterOf(text: string): string {
  const unquoted = text.slice(0, start).replace(/"(?:[^"]|"")*"/g, '');
  const line = unquoted.split(/\r\n|\n|\r/).find((each) => each.trim() !== '') ?? '';
  const signs = [',', ';', '\t', '|'].map((sign) => ({ sign, n: line.split(sign).length }));
  return signs.reduce((most, each) => (each.n > most.n ? each : most)).sign;
}

/** The cells of the first line. */
export const firstLine = (text: string): string[] =>
  Papa.parse<string[]>(text.trimStart(), { delimiter: delimiterOf(text), preview: 1 }).data[0] ??
  [];

/** All rows; where a quote is never closed, the row that opens it. */
export function readCsv(text: string, encoding: Encoding): ImportTable | TableProblem {
  const table = tableBuilder(encoding);
  let open: TableProblem | null = null;
  let rows = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors }: ParseStepResult<string[]>, parser: Parser) {
      rows += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        open = { failed: 'open-quote', row: rows };
      table.add(data);
      if (table.full() || open) parser.abort();
    },
  });
  return open ?? table.end();
}
