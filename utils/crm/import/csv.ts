/** CSV as CRMs and spreadsheets write it: comma, semicolon or tab, quoted cells over several lines. */
import Papa, { type ParseResult, type Parser } from 'papaparse';
import type { Encoding } from './decode.ts';
import { type ImportTable, type Pacing, type TableProblem, tableBuilder } from './table.ts';

/** Characters read in one go: a few milliseconds of work. */
const piece = 64 * 1024;

/** What the first filled line is divided by, outside of quotes: the sign it holds most of. */
function delimiterOf(text: string): string {
  const start = text.slice(0, piece).replace(/"(?:[^"]|"")*"/g, '');
  const line = start.split(/\r\n|\n|\r/).find((each) => each.trim() !== '') ?? '';
  const signs = [',', ';', '\t', '|'].map((sign) => ({ sign, n: line.split(sign).length }));
  return signs.reduce((most, each) => (each.n > most.n ? each : most)).sign;
}

/** Reads all rows, pausing between pieces; an aborted reading ends where it stands. */
export function readCsv(
  text: string,
  encoding: Encoding,
  { breathe, signal }: Pacing,
): Promise<ImportTable | TableProblem> {
  const table = tableBuilder(encoding);
  return new Promise((resolve, reject) => {
    let open: TableProblem | null = null;
    let rows = 0;
    Papa.parse<string[]>(text, {
      chunkSize: piece,
      delimiter: delimiterOf(text),
      chunk({ data, errors }: ParseResult<string[]>, parser: Parser) {
        const error = errors.find(({ code }) => code === 'MissingQuotes');
        if (error) open = { failed: 'open-quote', row: rows + (error.row ?? 0) + 1 };
        rows += data.length;
        for (const cells of data) table.add(cells);
        if (signal.aborted || table.full() || open) return parser.abort();
        parser.pause();
        breathe().then(() => parser.resume(), reject);
      },
      complete: () => resolve(open ?? table.end()),
    });
  });
}
