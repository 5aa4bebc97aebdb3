/** The newest touch on a Zoho deal: closed activities and notes, never a field edit. */
import type { PrintedRow } from '#core/deal/print.ts';
import { isTouch } from '#core/history/distinct.ts';
import { outcomeOf } from '../history/words.ts';
import { type DealPage, drop, put } from '../reading/deal-page.ts';
import { newest } from '../reading/touches.ts';
import { activitiesOf, isUnsure, momentsOf, notesOf } from './activities.ts';
import { closedAt, notesAt } from './anchors.ts';

/** Whether a closed activity took place, as far as its words tell: missed and cancelled ones did not. */
const tookPlace = ({ status = '' }: PrintedRow): boolean =>
  isTouch({ kind: 'follow-up', outcome: outcomeOf(status) });

/**
 * Closed activities mounted: the newest of them and of the notes. Only notes mounted, or a date
 * that cannot be read: newer touches may exist, so the value is a bound. "Never touched" only where
 * both are mounted and neither shows anything. What came to nothing is no touch.
 */
export function concludeLastActivity(page: DealPage): void {
  const { print, read, reckoner } = page;
  const shown = print.lists.closed?.rows;
  const closed = activitiesOf(shown && { rows: shown.filter(tookPlace) }, reckoner);
  const notes = notesOf(print.lists.notes, reckoner);
  const rows = [...(closed ?? []), ...(notes ?? [])];
  const touch = newest(momentsOf(rows), reckoner);
  const unsure = isUnsure(rows);
  if (touch) {
    put(read, 'lastActivity', {
      value: touch,
      by: 'history',
      from: closed && momentsOf(closed).length > 0 ? closedAt : notesAt,
      ...(unsure || !closed ? { bound: 'or-later' } : {}),
    });
  } else if (unsure) drop(read, 'lastActivity', 'undecidable');
  else if (!closed || !notes || rows.length > 0 || shown?.length)
    drop(read, 'lastActivity', 'not-drawn');
  else put(read, 'lastActivity', { value: null, by: 'history', from: closedAt });
}
