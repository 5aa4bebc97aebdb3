/** The id of what happened on a deal, made from what it says alone. */
import type { CrmEvent } from './crm-event.ts';

/** Characters of the text that count: a list on a page cuts long subjects. */
const textCounts = 40;

/** The same event, read again from wherever, gets the same id. */
export const eventId = ({
  deal,
  kind,
  at,
  text,
  to,
}: Pick<CrmEvent, 'deal' | 'kind' | 'at' | 'text' | 'to'>): string =>
  `${deal}|${kind}|${at}|${(text ?? to ?? '').slice(0, textCounts)}`;
