/** A file someone hands over as a rule pack: its text, or why there is none. */

/**
 * Bytes past which a file is not even sent to the background. Well above what a pack may have, so
 * that the reader of packs says its own bound where a pack is merely too long.
 */
const absurd = 8 * 1024 * 1024;

export type PackText = { text: string } | { why: 'notText' | 'tooBig' | 'empty' | 'failed' };

export const packText = (text: string): PackText =>
  text.trim() === '' ? { why: 'empty' } : text.length > absurd ? { why: 'tooBig' } : { text };

/** Reads strictly as UTF-8: text saved in another encoding would be installed garbled. */
export async function readPackFile(file: Blob): Promise<PackText> {
  if (file.size > absurd) return { why: 'tooBig' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder was dropped, or the file went away meanwhile.
    return { why: 'failed' };
  }
  try {
    return packText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { why: 'notText' };
  }
}
