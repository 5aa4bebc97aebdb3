/** A changed field as an event: stage, close date, amount and owner by name, the rest as edits. */
import type { When } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { known } from '../reading/deal-page.ts';
import { said, type Telling } from './telling.ts';
import { changeOf } from './words.ts';

/** What both CRMs print for no value at all. */
const noValue = /^(?:blank value|空值?|无)$/i;

const partOf = (text: string | undefined): string | null =>
  text === undefined || noValue.test(text.trim()) ? null : said(text);

export interface Change {
  field: string;
  from?: string | undefined;
  to?: string | undefined;
  by?: string | null;
}

/** The event of a change; null where a close date moved to one that cannot be read. */
export function changeEvent(at: When, change: Change, telling: Telling): CrmEvent | null {
  const kind = changeOf(change.field) ?? 'edit';
  const by = change.by ?? null;
  const [from, to] = [partOf(change.from), partOf(change.to)];
  if (kind !== 'close-date') {
    const text = kind === 'edit' ? said(change.field) : null;
    return telling.event(at, { kind, text, from, to, by });
  }
  const day = (text: string | null) => (text === null ? null : known(telling.reckoner.day(text)));
  const moved = day(to);
  return moved === null ? null : telling.event(at, { kind, from: day(from), to: moved, by });
}
