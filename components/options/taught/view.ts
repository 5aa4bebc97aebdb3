/** What the list of taught fields is shown, and what it may ask for. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { TaughtView } from '#messages/teach.ts';
import type { Loaded } from '../../ui/loaded.ts';

export type TaughtList = Loaded<TaughtView>;

export interface TaughtDeeds {
  forget: (teaching: Omit<Teaching, 'at'>) => void;
  /** Goes to the page of an open deal, to show there where a field stands. */
  point: (view: string, field: PlaceName) => void;
  /** Puts all of them into a draft. */
  export: (draft: string) => void;
}
