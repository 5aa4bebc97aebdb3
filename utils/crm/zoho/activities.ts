/** Zoho's lists of activities and notes, as moments and subjects. */
import type { PrintedList } from '#core/deal/print.ts';
import type { When } from '#core/deal/when.ts';
import { isBlankText } from '../blank.ts';
import { cleanText } from '../parse/index.ts';
import { isRead, known, type Parsed, type Reckoner } from '../reading/deal-page.ts';

/** A row's moment: null where it prints none, absent where what it prints cannot be read. */
interface Entry {
  when: Parsed<When | null>;
}

export interface Activity extends Entry {
  /** `Tasks`, `Events`, `Calls`; empty in views that do not say. */
  module: string;
  subject: string;
}

/** The rows of a list of activities; null while it is not on the page. */
export const activitiesOf = (list: PrintedList | undefined, reckoner: Reckoner) =>
  list?.rows.map((row): Activity => {
    const { module = '', subject = '', when = '' } = row;
    const moment = isBlankText(when) ? { value: null } : reckoner.when(when, row);
    return { module, subject: cleanText(subject), when: moment };
  }) ?? null;

/** The notes; null while they are not on the page. Each has a time, so a blank one is unread. */
export const notesOf = (list: PrintedList | undefined, reckoner: Reckoner) =>
  list?.rows.map((row): Entry => {
    const title = reckoner.when(row.whole ?? '', row);
    return { when: isRead(title) ? title : reckoner.when(row.when ?? '', row) };
  }) ?? null;

/** The moments of these rows that could be read. */
export const momentsOf = (rows: readonly Entry[]): When[] =>
  rows.flatMap(({ when }) => known(when) ?? []);

/** Whether some row prints a moment that could not be read: the list does not tell the whole. */
export const isUnsure = (rows: readonly Entry[]): boolean => rows.some(({ when }) => !isRead(when));
