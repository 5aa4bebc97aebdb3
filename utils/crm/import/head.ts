/** The names of a file's columns alone, to tell what it holds before all of it is read. */
import { firstLine } from './csv.ts';
import { decodeBytes } from './decode.ts';
import { isZip, readTable } from './table.ts';

/** Bytes in which the first line ends. */
const start = 64 * 1024;

/** The start of a text cut after its last line break, so that no sign is half there. */
function wholeLines(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const last = bytes.lastIndexOf(10);
  // In UTF-16 a zero stands beside the line break.
  const end = bytes[last + 1] === 0 ? last + 2 : last + 1;
  return last < 0 ? bytes : bytes.slice(0, end);
}

/** The column names; none where the file is no table, or cannot be read at all. */
export async function readHead(file: Blob): Promise<string[]> {
  try {
    const bytes = new Uint8Array(await file.slice(0, start).arrayBuffer());
    if (isZip(bytes)) {
      const table = await readTable(new Uint8Array(await file.arrayBuffer()));
      return 'failed' in table ? [] : table.headers;
    }
    const decoded = decodeBytes(file.size > start ? wholeLines(bytes) : bytes);
    return 'failed' in decoded ? [] : firstLine(decoded.text);
  } catch {
    // A folder, or a file that went away: it is said when its turn comes.
    return [];
  }
}
