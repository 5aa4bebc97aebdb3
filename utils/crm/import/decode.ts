/** Bytes of an exported file as text: Excel in China saves GBK, others UTF-8 or UTF-16. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
export type Decoded = { text: string; encoding: Encoding } | { failed: 'not-text' };

function byMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: of plain letters every other byte is zero. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 5 && even === 0) return 'utf-16le';
  return even > start.length / 5 && odd === 0 ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, cut: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    // Not in this encoding: the caller tries the next.
    return null;
  }
}

/**
 * The text and its encoding: by its mark, else strictly UTF-8, else GB18030 (which holds GBK). What
 * is none of these, or holds bytes that text never has, is not text. Where the bytes are `cut` out of
 * more, a sign that is half there at their end is left out.
 */
export function decodeBytes(bytes: Uint8Array, cut = false): Decoded {
  const told = byMark(bytes) ?? byZeros(bytes);
  const tries: Encoding[] = told ? [told] : ['utf-8', 'gb18030'];
  for (const encoding of tries) {
    const text = decodeAs(bytes, encoding, cut);
    if (text !== null) return text.includes('\0') ? { failed: 'not-text' } : { text, encoding };
  }
  return { failed: 'not-text' };
}
