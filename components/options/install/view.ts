/** The ways in, and how far the last try came. */
import type { FetchFailure } from '#messages/packs.ts';

/** Why there is nothing to look at: no text, too big, none in UTF-8, or no answer. */
export type Unsent = 'notText' | 'tooBig' | 'empty' | 'failed';

export type Install =
  | { state: 'none' }
  | { state: 'checking' }
  /** The browser asks whether the host may be read, then the address is. */
  | { state: 'fetching'; host: string }
  /** `file` is where it was saved to hand out; `used` whether it is in use now. */
  | { state: 'installed'; id: string; file: string | null }
  | { state: 'unsent'; why: Unsent }
  | { state: 'unfetched'; why: FetchFailure | 'denied' | 'failed'; host: string };

export interface InstallDeeds {
  file: (file: File) => void;
  text: (text: string) => void;
  /** Asks the browser for the host at once: it only listens to a click. */
  address: (url: string) => void;
  /** Tries again with the same text. */
  again: () => void;
}
