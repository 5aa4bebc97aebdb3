/** Drafts, keys, and making one with the other into a file to hand out. */
import type { PackProblem } from '#core/pack/problem.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import type { DraftBrief, SigningKey } from '#messages/desk.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type DraftList = Loaded<{ drafts: DraftBrief[]; keys: SigningKey[] }>;

export interface DraftDeeds {
  /** Nothing in it but the form. */
  empty: () => void;
  fromPack: (id: string) => void;
  duplicate: (draft: string) => void;
  fromFile: (file: File) => void;
  discard: (id: string) => void;
  /** Brings the draft back that was discarded last. */
  undo: () => void;
}

export interface Publishing {
  draft: string;
  step: 'choosing' | 'sealing' | 'gone' | 'failed' | 'problems';
  problems: readonly PackProblem[];
}

export interface PublishDeeds {
  begin: (draft: string) => void;
  /** Without a key the file is not signed. */
  seal: (key: PublicKey | null) => void;
  cancel: () => void;
}

/** What a person types to make a key; without a backup the passphrases stay empty. */
export interface NewKey {
  name: string;
  backup: boolean;
  passphrase: string;
  again: string;
  replaces: PublicKey | null;
}

export interface KeyDeeds {
  make: (key: NewKey) => void;
  import: (file: File, passphrase: string) => void;
  forget: (key: PublicKey) => void;
}
