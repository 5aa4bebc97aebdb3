/** The signed file: a pack's exact bytes with who signed them, as JSON that goes through any mail. */
import { once } from '../../once.ts';
import { list, z } from '../../zod.ts';
import { linesOf } from '../lines.ts';
import { pathOf } from '../path.ts';
import type { PackProblem } from '../problem.ts';
import { maxBytes } from '../read.ts';
import { scanJson, withoutMark } from '../scan.ts';
import { fromBase64 } from './base64.ts';
import { publicKeySchema } from './keys.ts';
import { maxRotations, rotationSchema, signatureSchema } from './rotation.ts';

const envelopeSchema = once(() =>
  z.strictObject({
    dealside: z.literal('signed-pack'),
    /** The bytes of the pack's text in base64: what is signed, whatever JSON makes of it. */
    payload: z.string(),
    signatures: list(
      z.strictObject({ key: publicKeySchema(), signature: signatureSchema() }),
      1,
      1,
    ),
    rotations: list(rotationSchema(), 0, maxRotations),
  }),
);
export type Envelope = z.infer<ReturnType<typeof envelopeSchema>>;

/** The largest signed file in bytes: the largest pack in base64, and 8 KiB for all the rest. */
export const maxFileBytes = Math.ceil(maxBytes / 3) * 4 + 8192;

export const writeEnvelope = (envelope: Envelope): string =>
  `${JSON.stringify(envelope, null, 2)}\n`;

/** What a file is, before anything in it is believed. */
export type Unwrapped =
  | { is: 'bare' }
  | { is: 'signed'; envelope: Envelope; payload: Uint8Array<ArrayBuffer> }
  | { is: 'refused'; problems: PackProblem[] };

const refused = (...problems: PackProblem[]): Unwrapped => ({ is: 'refused', problems });

/** Each with its place in the file, as far as there is one. */
function malformed(json: string, ...paths: string[]): Unwrapped {
  const placeOf = linesOf(json);
  return refused(
    ...paths.map((path): PackProblem => ({ path, code: 'signature-malformed', ...placeOf(path) })),
  );
}

/** How many bytes a file has where these are too many. */
const tooLong = (file: string): number | null => {
  // Each unit of UTF-16 takes one to three bytes, so most lengths decide without encoding.
  if (file.length > maxFileBytes) return file.length;
  const bytes = new TextEncoder().encode(file).byteLength;
  return bytes > maxFileBytes ? bytes : null;
};

/**
 * Opens a file without checking its signature. One that does not say what it is, as a signed file
 * does, is a bare pack; the reader of packs refuses whatever else it may be.
 */
export function unwrap(file: string): Unwrapped {
  const got = tooLong(file);
  if (got !== null) return refused({ path: '', code: 'too-large', expected: maxBytes, got });
  if (!file.isWellFormed()) return refused({ path: '', code: 'not-text' });
  if (!file.includes('"dealside"')) return { is: 'bare' };
  const json = withoutMark(file);
  const scanned = scanJson(json);
  if (scanned.length > 0) return refused(...scanned);
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'dealside')) {
    return { is: 'bare' };
  }
  const read = envelopeSchema().safeParse(value);
  if (!read.success) return malformed(json, ...read.error.issues.map(({ path }) => pathOf(path)));
  const payload = fromBase64(read.data.payload);
  if (!payload) return malformed(json, 'payload');
  return { is: 'signed', envelope: read.data, payload };
}
