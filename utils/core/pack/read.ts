/** From the text of a pack file to a pack, or to everything that is wrong with it. */
import { meaningProblems } from './meaning/index.ts';
import { atMost, type PackProblem } from './problem.ts';
import { scanJson } from './scan.ts';
import { type Pack, packSchema } from './schema.ts';
import { shapeProblems } from './shape.ts';
import { upgrade } from './upgrade.ts';

/** The largest pack, in bytes of UTF-8. */
export const maxBytes = 1024 * 1024;

/** Bytes of `text` in UTF-8; stops counting once past the bound. */
function bytesOf(text: string): number {
  // Each unit of UTF-16 takes one to three bytes, so most lengths decide without encoding.
  if (text.length > maxBytes) return text.length;
  return new TextEncoder().encode(text).byteLength;
}

export type PackRead = { pack: Pack } | { problems: PackProblem[] };

/**
 * The pack in `text`, or every problem with its place. Order: size, then the bare text (syntax,
 * repeated and forbidden keys, depth), then the format, then the shape, then the meaning; a stage
 * runs only on what passed the one before it. Never throws, never fills in anything.
 */
export function readPack(text: string): PackRead {
  const bytes = bytesOf(text);
  if (bytes > maxBytes) {
    return { problems: [{ path: '', code: 'too-large', expected: maxBytes, got: bytes }] };
  }
  // Editors on Windows start files with a byte order mark.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = scanJson(json);
  if (scanned.length > 0) return { problems: atMost(scanned) };
  const upgraded = upgrade(JSON.parse(json));
  if ('problem' in upgraded) return { problems: [upgraded.problem] };
  const shaped = packSchema().safeParse(upgraded.value);
  if (!shaped.success) {
    return { problems: atMost(shapeProblems(shaped.error.issues, upgraded.value)) };
  }
  const problems = meaningProblems(shaped.data);
  return problems.length > 0 ? { problems: atMost(problems) } : { pack: shaped.data };
}
