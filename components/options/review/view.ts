/** One file under review: what it would do, and what the person chose about it so far. */
import type { Impact } from '#core/pack/impact.ts';
import type { Origin } from '#core/pack/trust.ts';
import type { Review } from '#messages/packs.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type Use = 'above' | 'alone' | 'as-before' | 'unused';

export interface Reviewing {
  /** Counted, so that an answer about an earlier one is known as such. */
  turn: number;
  /** The file as it came. */
  text: string;
  origin: Origin;
  review: Review;
  use: Use;
  /** Whether the person accepts the new key of a rotation. */
  accepted: boolean;
  /** Whether the address will be asked daily; null where it did not come from one that is new. */
  follow: { url: string; auto: boolean } | null;
  /** Null where the background has none to give. */
  impact: Loaded<Impact | null>;
  install: 'none' | 'installing' | 'failed' | 'changed';
  /** The draft it was made of, and the name of the file to hand out. */
  made: { draft: string; file: string; saved: boolean } | null;
}

export interface ReviewDeeds {
  use: (use: Use) => void;
  accept: (accepted: boolean) => void;
  auto: (auto: boolean) => void;
  /** Asks for the impact again. */
  impact: () => void;
  install: () => void;
  cancel: () => void;
  /** Saves the file made of a draft, without installing it. */
  save: () => void;
}
