/** Bytes as base64 text and back, in the one way that these bytes have. */

/** Bytes turned into characters by one call: each is an argument of it. */
const atOnce = 8192;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    characters += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(characters);
}

/**
 * The bytes that `text` stands for; null where it is not exactly what `toBase64` writes. Spaces,
 * missing padding or loose bits would let two different files carry one signature.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  let characters: string;
  try {
    characters = atob(text);
  } catch {
    return null;
  }
  if (btoa(characters) !== text) return null;
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Whether `text` stands for exactly `length` bytes. */
export const isBase64Of = (text: string, length: number): boolean =>
  text.length === Math.ceil(length / 3) * 4 && fromBase64(text)?.length === length;
