/** The next times to reach a customer, worked out from the pack's weekly windows. */
import type { Instant } from '../deal/when.ts';
import type { Note } from '../text.ts';

export interface ContactWindow {
  id: string;
  from: Instant;
  to: Instant;
  /** How many of the person's own contacts it rests on; 0 for a window of the pack. */
  n: number;
  note: Note;
  now: boolean;
}
