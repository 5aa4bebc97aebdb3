/**
 * The XML of a workbook out of its zip, never more than fits: each part is unpacked piece by piece and
 * given up once it is too large, whatever size the archive states. Form of zip: PKWARE's APPNOTE.
 */

export type Unpacked = Map<string, Uint8Array<ArrayBuffer>>;
export type ZipProblem = 'broken' | 'too-large';

/** Bytes of XML in one workbook: 500,000 short rows, and far below what a page can hold. */
const mostUnpacked = 160 * 1024 * 1024;
/** Parts of one workbook; real ones have a dozen or two. */
const mostParts = 2000;

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

interface Part {
  name: string;
  method: number;
  packed: Uint8Array<ArrayBuffer>;
  stated: number;
}

/** The parts that the directory at the end lists; null where it is none. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of at most 64 kB may follow.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return null;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const [size, stated] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const local = view.getUint32(at + 42, true);
    const nameSize = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize));
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > bytes.length) return null;
    const packed = bytes.subarray(from, from + size);
    parts.push({ name, method: view.getUint16(at + 10, true), packed, stated });
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** One part, or why it is none; never more than `room` bytes. */
async function unpack(
  { method, packed }: Part,
  room: number,
): Promise<Uint8Array<ArrayBuffer> | ZipProblem> {
  if (method === 0) return packed.length > room ? 'too-large' : packed;
  if (method !== 8) return 'broken';
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > room) {
        await reader.cancel();
        return 'too-large';
      }
      pieces.push(value);
    }
  } catch {
    // The stream throws on whatever is not deflated, or ends early.
    return 'broken';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The XML parts by name; 'too-large' before anything large is unpacked where the archive admits it. */
export async function unzipXml(
  bytes: Uint8Array<ArrayBuffer>,
  most: number = mostUnpacked,
): Promise<Unpacked | ZipProblem> {
  const parts = partsOf(bytes)?.filter(({ name }) => /\.(?:xml|rels)$/.test(name));
  if (!parts) return 'broken';
  if (parts.reduce((sum, { stated }) => sum + stated, 0) > most) return 'too-large';
  const unpacked: Unpacked = new Map();
  let room = most;
  for (const part of parts) {
    const content = await unpack(part, room);
    if (typeof content === 'string') return content;
    room -= content.length;
    unpacked.set(part.name, content);
  }
  return unpacked;
}

/** The parts as an archive that is not packed, which its reader takes as it is. */
export function zipStored(parts: Unpacked): Blob {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const named = new TextEncoder().encode(name);
    const local = new DataView(new ArrayBuffer(30));
    const entry = new DataView(new ArrayBuffer(46));
    for (const [view, mark, sizes, nameAt] of [
      [local, localMark, 18, 26],
      [entry, entryMark, 20, 28],
    ] as const) {
      view.setUint32(0, mark, true);
      view.setUint32(sizes, content.length, true);
      view.setUint32(sizes + 4, content.length, true);
      view.setUint16(nameAt, named.length, true);
    }
    entry.setUint32(42, at, true);
    pieces.push(new Uint8Array(local.buffer), named, content);
    directory.push(new Uint8Array(entry.buffer), named);
    at += 30 + named.length + content.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, endMark, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return new Blob([...pieces, ...directory, new Uint8Array(end.buffer)]);
}
