/** XLSX workbooks: the first sheet's cells as the texts a CSV of it would hold. */
import { readSheet } from 'read-excel-file/universal';
import { mostRows } from '#core/import/import.ts';
import { type ImportTable, mostColumns, type TableProblem, tableBuilder } from './table.ts';
import { unzipXml, zipStored } from './zip.ts';

/** A time without a day counts from before the first day, of the calendar from 1900 or from 1904. */
const firstDays = Date.UTC(1904, 0, 2);

/** Excel's dates have no zone: the library gives their wall clock as if it were UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // A time is kept as a fraction of a day, which often falls just short of its second.
  const second = new Date(Math.round(date.getTime() / 1000) * 1000);
  const [day = '', time = ''] = second.toISOString().slice(0, 19).split('T');
  if (second.getTime() < firstDays) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** Of a number Excel keeps 15 digits: what a longer one ended in is lost, and no one prints it. */
const numberText = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) >= 1e15 ? number.toExponential() : String(number);

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** Cells of one sheet: half a million rows of thirty. */
const mostCells = 15_000_000;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Why a sheet is not read: a cell far out makes the library fill all rows up to there, so a few bytes
 * could ask for all memory there is. Null where its cells are as many as an export has.
 */
function tooWide(sheet: string): TableProblem | null {
  let [rows, columns] = [0, 0];
  for (const [, number] of sheet.matchAll(/<row\b[^>]*?\sr="(\d+)"/g))
    rows = Math.max(rows + 1, Number(number));
  for (const [, letters = '', number] of sheet.matchAll(/<c\b[^>]*?\sr="([A-Z]+)(\d+)"/g)) {
    if (letters.length > 1) columns = Math.max(columns, columnOf(letters.slice(0, 6)));
    rows = Math.max(rows, Number(number));
  }
  if (columns > mostColumns) return { failed: 'no-header', row: 1 };
  return rows > mostRows + 1 || rows * columns > mostCells
    ? { failed: 'too-many-rows', row: mostRows }
    : null;
}

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/;

/** The parts as the library may read them, or why not. */
async function harmless(bytes: Uint8Array<ArrayBuffer>): Promise<Blob | TableProblem> {
  const parts = await unzipXml(bytes);
  if (parts === 'broken') return { failed: 'bad-workbook' };
  if (parts === 'too-large') return { failed: 'too-large' };
  for (const [name, content] of parts) {
    if (!sheetName.test(name)) continue;
    const sheet = new TextDecoder().decode(content);
    const wide = tooWide(sheet);
    if (wide) return wide;
    // A cell with an error (#N/A) would cost the whole sheet: as text it costs its row at most.
    const marked = sheet.replace(/(<c\b[^>]*?\s)t="e"/g, '$1t="str"');
    if (marked !== sheet) parts.set(name, new TextEncoder().encode(marked));
  }
  return zipStored(parts);
}

/** Reads the first sheet. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ImportTable | TableProblem> {
  const workbook = await harmless(bytes);
  if ('failed' in workbook) return workbook;
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(workbook);
  } catch (cause) {
    // The library throws on whatever is no workbook, or is one locked with a password.
    console.warn('import', cause);
    return { failed: 'bad-workbook' };
  }
  const table = tableBuilder('xlsx');
  for (const cells of sheet) {
    table.add(cells.map(cellText));
    if (table.full()) break;
  }
  return table.end();
}
