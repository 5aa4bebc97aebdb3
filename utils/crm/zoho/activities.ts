/** Zoho's own lists on a deal page: closed and open activities and notes (fact sheet §3.5). */
import type { When } from '#core/deal/when.ts';
import { all, attr, closest, first } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { cleanText, isBlankText } from '../parse/index.ts';
import type { DealPage } from '../reading/read.ts';

export interface Activity {
  /** `Tasks`, `Events`, `Calls`; null in views that do not say. */
  module: string | null;
  subject: string;
  when: When | null;
}

export interface ActivityList {
  rows: Activity[];
  /** Some row prints a date that could not be read: the list does not tell the whole. */
  unsure: boolean;
}

const rowsAt = 'li.actColumnListEle'; // column view [H]; other views are not documented
const waiting = '.cxLoadOnViewElement, .lyteLoading, .cxLoader';

/** The newest lists are short; more rows than this are an attack. */
const most = 200;

/** A mounted list of activities; null while it is not on the page (lists mount on demand). */
export function activitiesOf(page: DealPage, at: string): ActivityList | null {
  const { look, root } = page.finder;
  const wrapper = all(root, at).find(look.visible);
  if (!wrapper) return null;
  const rows = all(wrapper, rowsAt).filter(look.visible).slice(0, most);
  if (rows.length === 0) {
    // An empty list says so; a wrapper with neither rows nor that sentence is still loading.
    const empty = all(wrapper, '.crmNotFoundColor').some(look.visible);
    return empty && !first(wrapper, waiting) ? { rows: [], unsure: false } : null;
  }
  let unsure = false;
  const list = rows.map((row): Activity => {
    const subject = all(row, '.actSubject a.link, .actSubject').find(look.visible);
    const date = all(row, '.date_time').find(look.visible);
    const text = date ? printed(date, look) : '';
    const read = isBlankText(text) ? null : page.reckoner.when(text);
    if (read && 'absent' in read) unsure = true;
    const holder = closest(row, 'crm-activity-rel-list[module]');
    return {
      module: holder && attr(holder, 'module'),
      subject: subject ? cleanText(printed(subject, look)) : '',
      when: read && 'value' in read ? read.value : null,
    };
  });
  return { rows: list, unsure };
}

/** Times of the notes on the page; null while notes are not mounted. */
export function notesOf(page: DealPage): { times: When[]; unsure: boolean } | null {
  const { look, root } = page.finder;
  const notes = all(root, 'li.cxNotesLi').filter(look.visible).slice(0, most);
  if (notes.length === 0) {
    const holder = all(root, 'crux-note, crm-notes, .cxNotesWrapper').find(look.visible);
    return holder && !first(holder, waiting) ? { times: [], unsure: false } : null;
  }
  const times: When[] = [];
  let unsure = false;
  for (const note of notes) {
    const time = all(note, '.cxNotesModifiedTimeInfo').find(look.visible);
    if (!time) {
      unsure = true;
      continue;
    }
    // The title carries the whole date-time; the text beside it is often relative.
    const title = page.reckoner.when(attr(time, 'data-title') ?? '');
    const read = 'value' in title ? title : page.reckoner.when(printed(time, look));
    if ('value' in read) times.push(read.value);
    else unsure = true;
  }
  return { times, unsure };
}
