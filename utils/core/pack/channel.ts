/** How asking an address for a pack went. */
import type { TrustRefusal } from './trust.ts';

/** Why an address brought nothing. */
export type FetchFailure =
  | 'not-https'
  | 'not-permitted'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'not-text'
  | 'redirected'
  | `status-${number}`;

/** What came of it. */
export type ChannelResult =
  | { is: 'unchanged' }
  | { is: 'waiting' | 'installed'; sequence: number }
  | { is: 'failed'; why: FetchFailure }
  | { is: 'refused'; why: TrustRefusal | 'problems' | 'foreign-pack' };
