/** When two readings of a page say the same. */
import type { PageReading } from '#crm/read-page.ts';

/**
 * A text that is equal for equal readings. The moment of reading is left out, and seconds are cut:
 * "5 minutes ago" moves with the clock without the page saying anything new.
 */
export function signatureOf(page: PageReading): string {
  if (page.state === 'unreadable') return JSON.stringify([page.crm, page.layout, page.missing]);
  if (page.state !== 'read') return '';
  const { at: _, ...rest } = page.snapshot;
  return JSON.stringify(rest).replace(/:\d\d\.\d{3}Z/g, 'Z');
}
