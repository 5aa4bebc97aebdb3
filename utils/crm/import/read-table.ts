/** Reads an exported file, CSV or XLSX, told apart by what is in it and not by its name. */
import { readCsv } from './csv.ts';
import { decodeBytes } from './decode.ts';
import type { ImportTable, TableProblem } from './table.ts';
import { readXlsx } from './xlsx.ts';

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The table in it, or why there is none. */
export async function readTable(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ImportTable | TableProblem> {
  if (isZip(bytes)) return readXlsx(bytes);
  const decoded = decodeBytes(bytes);
  return 'failed' in decoded ? decoded : readCsv(decoded.text, decoded.encoding);
}
