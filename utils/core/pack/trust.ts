/** Whether a pack may be installed, by who signed it and what was installed before. */
import type { Instant } from '../deal/when.ts';
import type { Pack } from './schema.ts';
import { leadsTo, type Rotation } from './signed/rotation.ts';

/** A public Ed25519 key: the 32 raw bytes in base64. */
export type PublicKey = string;

/** How a file reached this browser. Channels act by themselves: what a person does may do more. */
export type Origin =
  | { by: 'file' }
  | { by: 'text' }
  | { by: 'desk' }
  | { by: 'url'; url: string }
  | { by: 'policy' };

/** What is remembered of a pack's publisher, whatever became of the pack. */
export interface TrustRecord {
  /** Id of the pack. */
  id: string;
  /** The pinned key; null where nothing signed was installed yet. */
  key: PublicKey | null;
  pinned: Instant | null;
  /** The highest sequence ever installed, and the text that had it. */
  highest: number;
  hash: string;
}

/** What the company allows. */
export interface TrustPolicy {
  requireSignature: boolean;
  /** The only keys that may sign; empty where the company names none. */
  publicKeys: readonly PublicKey[];
}

/** Why a sound file is not installed all the same. */
export type TrustRefusal =
  | 'unsigned-forbidden'
  | 'key-not-allowed'
  | 'foreign-key'
  | 'signature-missing'
  | 'lower-sequence'
  | 'same-sequence';

/** How a file came to be trusted. */
export type TrustHow = 'unsigned' | 'first-use' | 'known-key' | 'policy-key' | 'rotation';

export type Judgement =
  | { how: TrustHow; nothingNew: boolean }
  | { refused: TrustRefusal; highest: number };

/** SHA-256 of a pack's text, in hex. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What `judge` looks at of an opened file. */
interface Offered {
  pack: Pick<Pack, 'sequence'>;
  text: string;
  key: PublicKey | null;
  rotations: readonly Rotation[];
}

type Signer = { how: TrustHow } | { refused: TrustRefusal };

/** What the company says of the signer; null where that is left to what is known of the pack. */
function byPolicy(key: PublicKey | null, policy: TrustPolicy): Signer | null {
  const { requireSignature, publicKeys } = policy;
  if (key === null) {
    return requireSignature || publicKeys.length > 0 ? { refused: 'unsigned-forbidden' } : null;
  }
  if (publicKeys.length === 0) return null;
  // Also over a pinned key: else a company could not take a pack over from whoever began it.
  return publicKeys.includes(key) ? { how: 'policy-key' } : { refused: 'key-not-allowed' };
}

/** What is known of the pack's publisher says of the signer. */
function byPin(pinned: PublicKey | null, { key, rotations }: Offered): Signer {
  if (pinned === null) return { how: key === null ? 'unsigned' : 'first-use' };
  if (key === null) return { refused: 'signature-missing' };
  if (key === pinned) return { how: 'known-key' };
  return leadsTo(pinned, key, rotations) ? { how: 'rotation' } : { refused: 'foreign-key' };
}

function signerOf(offered: Offered, pinned: PublicKey | null, policy: TrustPolicy): Signer {
  const company = byPolicy(offered.key, policy);
  if (company === null) return byPin(pinned, offered);
  const isKnown = 'how' in company && offered.key === pinned;
  return isKnown ? { how: 'known-key' } : company;
}

/** Where a version stands against the highest one that was ever installed. */
async function orderOf(
  { pack, text }: Offered,
  record: TrustRecord | undefined,
): Promise<'higher' | 'same' | 'lower-sequence' | 'same-sequence'> {
  if (!record || pack.sequence > record.highest) return 'higher';
  if (pack.sequence < record.highest) return 'lower-sequence';
  return (await hashOf(text)) === record.hash ? 'same' : 'same-sequence';
}

/**
 * Whether a sound file may be installed: first who signed it, then its place in the order of
 * versions. The origin changes nothing about either. What it decides is who is asked: a channel may
 * act alone on a known key, and never on a rotation, which a person accepts.
 */
export async function judge(
  offered: Offered,
  record: TrustRecord | undefined,
  policy: TrustPolicy,
): Promise<Judgement> {
  const highest = record?.highest ?? 0;
  const pinned = record?.key ?? null;
  const signer = signerOf(offered, pinned, policy);
  if ('refused' in signer) return { refused: signer.refused, highest };
  const order = await orderOf(offered, record);
  if (order === 'lower-sequence' || order === 'same-sequence') return { refused: order, highest };
  // The same text under another key does bring something: the key.
  return { how: signer.how, nothingNew: order === 'same' && offered.key === pinned };
}
