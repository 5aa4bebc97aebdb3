/** The newest touch on a Zoho deal: closed activities and notes, never a field edit. */
import { type DealPage, drop, put } from '../reading/read.ts';
import { newest } from '../reading/touches.ts';
import { activitiesOf, notesOf } from './activities.ts';

const closedAt = '#Activities_History';

/**
 * Closed activities mounted: the newest of them and of the notes. Only notes mounted, or a date
 * that cannot be read: newer touches may exist, so the value is a bound. Closed activities mounted
 * and empty say "never touched" only where the notes are mounted and empty too.
 */
export function concludeLastActivity(page: DealPage): void {
  const { read, reckoner } = page;
  const closed = activitiesOf(page, closedAt);
  const notes = notesOf(page);
  if (!closed && !notes) {
    drop(read, 'lastActivity', 'not-drawn');
    return;
  }
  const done = closed?.rows.flatMap(({ when }) => when ?? []) ?? [];
  const touch = newest([...done, ...(notes?.times ?? [])], reckoner);
  const unsure = (closed?.unsure ?? false) || (notes?.unsure ?? false);
  const from = closed && done.length > 0 ? '#Activities_History' : '.cxNotesModifiedTimeInfo';
  if (touch) {
    const bounded = unsure || !closed || (done.length === 0 && !notes);
    put(read, 'lastActivity', {
      value: touch,
      by: 'history',
      from,
      ...(bounded ? { bound: 'or-later' as const } : {}),
    });
    return;
  }
  if (unsure) {
    drop(read, 'lastActivity', 'undecidable');
    return;
  }
  const undated = closed?.rows.some(({ when }) => !when) ?? false;
  if (!closed || !notes || undated) {
    drop(read, 'lastActivity', 'not-drawn');
    return;
  }
  put(read, 'lastActivity', { value: null, by: 'history', from: '#Activities_History' });
}
