/** From a file, signed or not, to the pack in it and the key that signed it. */
import { atMost, type PackProblem } from './problem.ts';
import { readPack } from './read.ts';
import type { Pack } from './schema.ts';
import { verify } from './signed/ed25519.ts';
import { type Envelope, unwrap } from './signed/file.ts';
import { type Rotation, rotationHolds } from './signed/rotation.ts';
import { packStatement } from './signed/statement.ts';
import type { PublicKey } from './trust.ts';

/** A sound file. Whether it may be installed is `judge`'s to say. */
export interface OpenedPack {
  pack: Pack;
  /** The pack's text, exactly as it was signed. */
  text: string;
  /** The key whose signature it carries; null for an unsigned one. */
  key: PublicKey | null;
  /** Each of them holds. */
  rotations: Rotation[];
}

/** The text of bytes that are UTF-8, a byte order mark kept; null for others. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every signature in the file that does not hold: the pack's, and those of the rotations. */
async function signatureProblems(
  { signatures, rotations }: Envelope,
  payload: Uint8Array,
): Promise<PackProblem[]> {
  const statement = packStatement(payload);
  const checks = [
    ...signatures.map(async ({ key, signature }, s) => ({
      path: `signatures[${s}]`,
      holds: await verify(key, statement, signature),
    })),
    ...rotations.map(async (rotation, r) => ({
      path: `rotations[${r}]`,
      holds: await rotationHolds(rotation),
    })),
  ];
  const checked = await Promise.all(checks);
  return checked.flatMap(({ path, holds }): PackProblem[] =>
    holds ? [] : [{ path, code: 'signature-wrong' }],
  );
}

function read(
  text: string,
  key: PublicKey | null,
  rotations: Rotation[],
): OpenedPack | { problems: PackProblem[] } {
  const result = readPack(text);
  return 'pack' in result ? { pack: result.pack, text, key, rotations } : result;
}

/**
 * The pack in `file`, or everything that is wrong with it. Order: size, then the signature over the
 * exact bytes, then whether they are text, then the pack itself; a step runs only on what passed
 * the one before. Never throws over what a file holds.
 */
export async function openPack(file: string): Promise<OpenedPack | { problems: PackProblem[] }> {
  const unwrapped = unwrap(file);
  if (unwrapped.is === 'refused') return { problems: atMost(unwrapped.problems) };
  if (unwrapped.is === 'bare') return read(file, null, []);
  const { envelope, payload } = unwrapped;
  const problems = await signatureProblems(envelope, payload);
  if (problems.length > 0) return { problems };
  const text = textOf(payload);
  if (text === null) return { problems: [{ path: 'payload', code: 'not-text' }] };
  return read(text, envelope.signatures[0]?.key ?? null, envelope.rotations);
}

/**
 * The pack's text inside a file whose signature was checked when it was installed; null where there
 * is none. Not for files that come from elsewhere.
 */
export function payloadOf(file: string): string | null {
  const unwrapped = unwrap(file);
  if (unwrapped.is === 'refused') return null;
  return unwrapped.is === 'bare' ? file : textOf(unwrapped.payload);
}
