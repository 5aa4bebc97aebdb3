/** The names of a file's columns alone, to tell what it holds before all of it is read. */
import { firstLine } from './csv.ts';
import { decodeBytes } from './decode.ts';
import { isZip, readTable } from './read-table.ts';

/** Bytes in which the first line ends. */
const start = 64 * 1024;

/** The column names; none where the file is no table, or cannot be read at all. */
export async function readHead(file: Blob): Promise<string[]> {
  try {
    const bytes = new Uint8Array(await file.slice(0, start).arrayBuffer());
    if (isZip(bytes)) {
      const table = await readTable(new Uint8Array(await file.arrayBuffer()));
      return 'failed' in table ? [] : table.headers;
    }
    const decoded = decodeBytes(bytes, file.size > start);
    return 'failed' in decoded ? [] : firstLine(decoded.text);
  } catch {
    // A folder, or a file that went away: it is said when its turn comes.
    return [];
  }
}
