/** XLSX workbooks: the first sheet's cells as the texts a CSV of it would hold. */
import { readSheet } from 'read-excel-file/universal';
import { type ImportTable, type Pacing, type TableProblem, tableBuilder } from './table.ts';

/** Excel's dates have no zone: the library gives their wall clock as if it were UTC. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** Rows turned to text between two pauses. */
const portion = 2000;

/** Reads the first sheet. */
export async function readXlsx(
  bytes: Uint8Array,
  { breathe, signal }: Pacing,
): Promise<ImportTable | TableProblem> {
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(new Blob([bytes.slice().buffer]));
  } catch (cause) {
    // The library throws on whatever is no workbook, or is one locked with a password.
    console.warn('import', cause);
    return { failed: 'bad-workbook' };
  }
  const table = tableBuilder('xlsx');
  for (const [at, cells] of sheet.entries()) {
    table.add(cells.map(cellText));
    if (signal.aborted || table.full()) break;
    if (at % portion === portion - 1) await breathe();
  }
  return table.end();
}
