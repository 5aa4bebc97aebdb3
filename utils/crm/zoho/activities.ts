/** Zoho's own lists on a deal page: closed and open activities and notes (fact sheet §3.5). */
import type { When } from '#core/deal/when.ts';
import type { Look } from '../dom/look.ts';
import { attr, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanText, isBlankText } from '../parse/index.ts';
import { type DealPage, isRead, known, type Parsed } from '../reading/deal-page.ts';

/** A row's moment: null where it prints none, absent where what it prints cannot be read. */
interface Entry {
  when: Parsed<When | null>;
}

export interface Activity extends Entry {
  /** `Tasks`, `Events`, `Calls`; null in views that do not say. */
  module: string | null;
  subject: string;
}

const waiting = '.cxLoadOnViewElement, .lyteLoading, .cxLoader';

/** The newest lists are short; more rows than this are an attack. */
const most = 200;

const textAt = (row: Element, at: string, look: Look): string => {
  const [cell] = look.shown(row, at);
  return cell ? printed(cell, look) : '';
};

/** A mounted list of activities; null while it is not on the page (lists mount on demand). */
export function activitiesOf({ finder, reckoner }: DealPage, at: string): Activity[] | null {
  const { look, root } = finder;
  const [list] = look.shown(root, at);
  if (!list) return null;
  const rows = look.shown(list, 'li.actColumnListEle').slice(0, most); // column view [H]
  // An empty list says so; one with neither rows nor that sentence is still loading.
  const empty = look.shown(list, '.crmNotFoundColor').length > 0 && !first(list, waiting);
  if (rows.length === 0 && !empty) return null;
  return rows.map((row) => {
    const date = textAt(row, '.date_time', look);
    const holder = closest(row, 'crm-activity-rel-list[module]');
    return {
      module: holder && attr(holder, 'module'),
      subject: cleanText(textAt(row, '.actSubject', look)),
      when: isBlankText(date) ? { value: null } : reckoner.when(date),
    };
  });
}

/** The notes on the page; null while they are not mounted. */
export function notesOf({ finder, reckoner }: DealPage): Entry[] | null {
  const { look, root } = finder;
  const notes = look.shown(root, 'li.cxNotesLi').slice(0, most);
  const [holder] = look.shown(root, 'crux-note, crm-notes, .cxNotesWrapper');
  if (notes.length === 0 && (!holder || first(holder, waiting))) return null;
  return notes.map((note) => {
    const [time] = look.shown(note, '.cxNotesModifiedTimeInfo');
    if (!time) return { when: 'unreadable' };
    // The title carries the whole date-time; the text beside it is often relative.
    const title = reckoner.when(attr(time, 'data-title') ?? '');
    return { when: isRead(title) ? title : reckoner.when(printed(time, look)) };
  });
}

/** The moments of these rows that could be read. */
export const momentsOf = (rows: readonly Entry[]): When[] =>
  rows.flatMap(({ when }) => known(when) ?? []);

/** Whether some row prints a moment that could not be read: the list does not tell the whole. */
export const isUnsure = (rows: readonly Entry[]): boolean => rows.some(({ when }) => !isRead(when));
