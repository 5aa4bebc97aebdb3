/** Messages of the manager's desk: drafts, keys, and files made of them. */
import type { Instant } from '#core/deal/when.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import type { Text } from '#core/text.ts';
import type { Message } from './message.ts';

/** A pack being written. */
export interface DraftBrief {
  id: string;
  name: Text;
  pack: string;
  updated: Instant;
}

/** A key this browser can sign with. */
export interface SigningKey {
  key: PublicKey;
  name: string;
  made: Instant;
  /** The key it was made to replace. */
  replaces: PublicKey | null;
}

/** Where a new draft begins. */
export type DraftStart =
  | { from: 'pack'; id: string }
  | { from: 'draft'; id: string }
  | { from: 'empty' }
  | { from: 'text'; text: string };

export interface DeskMessages {
  'desk/drafts': Message<
    'extension',
    Record<string, never>,
    { drafts: DraftBrief[]; keys: SigningKey[] }
  >;
  /** Begins a draft with the id the page made. */
  'desk/begin': Message<
    'extension',
    { id: string; start: DraftStart; at: Instant },
    { id: string } | { problems: PackProblem[] } | null
  >;
  'desk/draft': Message<'extension', { id: string }, { text: string; updated: Instant } | null>;
  /** Keeps the draft as it stands, valid or not. */
  'desk/keep': Message<'extension', { id: string; text: string; at: Instant }, null>;
  /**
   * Everything wrong with a text, as an install would say it: a draft is written in one line, which
   * is soonest done, and its lines counted as in the file it becomes.
   */
  'desk/check': Message<'extension', { text: string; of: 'file' | 'draft' }, PackProblem[]>;
  'desk/discard': Message<'extension', { id: string }, null>;
  /** The draft as a file to hand out: the next sequence, signed with a key or not. */
  'desk/seal': Message<
    'extension',
    { id: string; key: PublicKey | null },
    { file: string; text: string } | { problems: PackProblem[] } | null
  >;
  /** A new key; its only copy as a file where a passphrase is given. */
  'desk/make-key': Message<
    'extension',
    { name: string; passphrase: string | null; replaces: PublicKey | null; at: Instant },
    { key: SigningKey; backup: { file: string; text: string } | null } | { unsupported: true }
  >;
  'desk/import-key': Message<
    'extension',
    { text: string; passphrase: string; at: Instant },
    { key: SigningKey } | { failed: 'not-a-key' | 'wrong-passphrase' | 'unsupported' }
  >;
  'desk/forget-key': Message<'extension', { key: PublicKey }, null>;
}
