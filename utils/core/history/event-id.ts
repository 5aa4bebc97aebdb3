/** The id of an event of the CRM, made from what it says alone: read again, it is the same one. */
import type { CrmEvent } from './crm-event.ts';

/** FNV-1a over UTF-16: short and the same everywhere; a clash needs the same deal, kind and time. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** `zoho/123|stage|2026-11-13T02:00:00.000Z|1x2y3z`. */
export const eventId = ({
  deal,
  kind,
  at,
  text,
  from,
  to,
}: Pick<CrmEvent, 'deal' | 'kind' | 'at' | 'text' | 'from' | 'to'>): string =>
  `${deal}|${kind}|${at}|${hash(JSON.stringify([text, from, to]))}`;
