/** A signing key as a file: whoever has the file and its passphrase can sign. */
import { instantSchema } from '../../deal/schema.ts';
import type { Instant } from '../../deal/when.ts';
import { once } from '../../once.ts';
import { int, list, text, z } from '../../zod.ts';
import { scanJson, withoutMark } from '../scan.ts';
import type { PublicKey } from '../trust.ts';
import { fromBase64, isBase64Of, toBase64 } from './base64.ts';
import { algorithm, isUnsupported, sign, verify } from './ed25519.ts';
import { type KeyPair, publicKeySchema } from './keys.ts';
import { maxRotations, type Rotation, rotationHolds, rotationSchema } from './rotation.ts';

/** A key as it is told apart and handed on. */
export interface NamedKey {
  key: PublicKey;
  name: string;
  made: Instant;
  /** Those that led to it, oldest first: a key that replaced another is worth little without. */
  rotations: readonly Rotation[];
}

/** Characters that a new passphrase has at least. */
export const shortestPassphrase = 8;

/** What deriving takes today; a file says its own, within bounds that open in seconds. */
const iterationsNow = 600_000;

const bytes = (length: number) => z.string().check(z.refine((text) => isBase64Of(text, length)));

const keyFileSchema = once(() =>
  z.strictObject({
    dealside: z.literal('signing-key'),
    name: text(1, 80),
    key: publicKeySchema(),
    made: instantSchema(),
    rotations: list(rotationSchema(), 0, maxRotations),
    kdf: z.strictObject({
      name: z.literal('PBKDF2-SHA256'),
      iterations: int(iterationsNow, 10_000_000),
      salt: bytes(16),
    }),
    cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: bytes(12) }),
    /** The private key in PKCS #8, encrypted; everything that names it is bound to it. */
    secret: text(0, 1000),
  }),
);
type KeyFile = z.infer<ReturnType<typeof keyFileSchema>>;

const encoder = new TextEncoder();

/** The key that a passphrase stands for; typed full-width or half-width, it is the same one. */
async function derive(passphrase: string, { iterations, salt }: KeyFile['kdf']) {
  const typed = encoder.encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) ?? new Uint8Array() },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** What stands in the open beside the secret, and cannot be changed without the passphrase. */
const lock = (named: NamedKey, { iv }: KeyFile['cipher']) => ({
  name: 'AES-GCM',
  iv: fromBase64(iv) ?? new Uint8Array(),
  additionalData: encoder.encode(
    JSON.stringify(['dealside signing key v1', named.name, named.key, named.made, named.rotations]),
  ),
});

const drawn = (length: number): string => toBase64(crypto.getRandomValues(new Uint8Array(length)));

/** The backup of an extractable private key. Salt and initial vector are drawn anew each time. */
export async function keyFile(
  named: NamedKey,
  privateKey: CryptoKey,
  passphrase: string,
): Promise<string> {
  const kdf = { name: 'PBKDF2-SHA256', iterations: iterationsNow, salt: drawn(16) } as const;
  const cipher = { name: 'AES-GCM', iv: drawn(12) } as const;
  const secret = await crypto.subtle.encrypt(
    lock(named, cipher),
    await derive(passphrase, kdf),
    await crypto.subtle.exportKey('pkcs8', privateKey),
  );
  const file: KeyFile = {
    dealside: 'signing-key',
    name: named.name,
    key: named.key,
    made: named.made,
    rotations: [...named.rotations],
    kdf,
    cipher,
    secret: toBase64(new Uint8Array(secret)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type KeyFileFailure = 'not-a-key' | 'wrong-passphrase' | 'unsupported';

function readKeyFile(text: string): KeyFile | null {
  if (text.length > 65_536) return null;
  const json = withoutMark(text);
  if (scanJson(json).length > 0) return null;
  return keyFileSchema().safeParse(JSON.parse(json)).data ?? null;
}

/** What a key file calls its key, before that is proven by the passphrase; null for other files. */
export const nameInKeyFile = (text: string): string | null => readKeyFile(text)?.name ?? null;

/** Whether the private half signs what the public half accepts, and what led to the key holds. */
async function isSound({ key, privateKey, rotations }: NamedKey & KeyPair): Promise<boolean> {
  const trial = encoder.encode('dealside key trial v1\n');
  const belongs = await verify(key, trial, await sign(privateKey, trial));
  return belongs && (await Promise.all(rotations.map(rotationHolds))).every(Boolean);
}

/** The key in a file, its private half for signing alone; or why it cannot be had. */
export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<(NamedKey & KeyPair) | { failed: KeyFileFailure }> {
  const file = readKeyFile(text);
  const secret = fromBase64(file?.secret ?? '');
  if (!file || !secret) return { failed: 'not-a-key' };
  const { name, key, made, rotations, kdf, cipher } = file;
  const named: NamedKey = { name, key, made, rotations };
  let pkcs8: ArrayBuffer;
  try {
    pkcs8 = await crypto.subtle.decrypt(lock(named, cipher), await derive(passphrase, kdf), secret);
  } catch {
    // It cannot be told from a file that was changed: the cipher says no to both.
    return { failed: 'wrong-passphrase' };
  }
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    const opened = { ...named, privateKey };
    return (await isSound(opened)) ? opened : { failed: 'not-a-key' };
  } catch (error) {
    return { failed: isUnsupported(error) ? 'unsupported' : 'not-a-key' };
  }
}
