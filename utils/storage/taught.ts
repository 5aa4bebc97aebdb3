/** What was taught here by pointing: one entry for each field of each layout. */
import { type Teaching, teachingKey } from '#core/deal/taught.ts';
import type { Instant } from '#core/deal/when.ts';
import type { KeptTeaching } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

export const allTaught = (tx: Reading): Promise<KeptTeaching[]> =>
  tx.objectStore('taught').getAll();

/** Takes over where a field stands, in place of what was taught of it before. */
export const keepTaught = async (
  tx: Writing,
  teaching: Teaching,
  since: Instant,
): Promise<void> => {
  await tx.objectStore('taught').put({ id: teachingKey(teaching), teaching, since });
};

export const forgetTaught = (tx: Writing, teaching: Omit<Teaching, 'at'>): Promise<void> =>
  tx.objectStore('taught').delete(teachingKey(teaching));
