/** What the list of taught fields is shown, and what it may ask for. */
import type { Teaching } from '#core/deal/taught.ts';
import type { TaughtHere } from '#messages/teach.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type TaughtList = Loaded<TaughtHere[]>;

export interface TaughtDeeds {
  forget: (teaching: Omit<Teaching, 'at'>) => void;
  /** Puts all of them into a draft. */
  export: (draft: string) => void;
}
