/** Since when a page shows its rows: "today" on a page left open is the day on which it was drawn. */
import {
  type DealPrint,
  type Drawn,
  type ListName,
  listNames,
  type PrintedRow,
} from '#core/deal/print.ts';
import type { Instant } from '#core/deal/when.ts';
import { cleanText, type DateRead, parseDate } from '../parse/index.ts';

/** Rows remembered; a page shows a few, a hostile one any number. */
const mostRemembered = 300;
/** Characters of a text that tell one row from another. */
const longest = 60;

const utc = () => 0;

/** Texts understood on one day: a page shows the same ones at every reading. Kept to save time only. */
const understood = new Map<string, DateRead>();
const mostUnderstood = 2000;
let understoodOn = '';

/** What a text names, asked as at the end of a day: no time of that day is still to come then. */
function dateIn(text: string, now: Instant): DateRead {
  if (text === '' || text.length > longest) return null;
  const day = now.slice(0, 10);
  if (understoodOn !== day || understood.size >= mostUnderstood) understood.clear();
  understoodOn = day;
  const before = understood.get(text);
  if (before !== undefined) return before;
  const date = parseDate(text, { now: `${day}T23:59:59.999Z`, offsetAt: utc });
  understood.set(text, date);
  return date;
}

/** A year stands in no text that counts from now. */
const isFromNow = (text: string, now: Instant): boolean =>
  !/\d{4}/.test(text) && dateIn(text, now) !== null;

/** Whether a line is a day that heads the lines after it; a time beside an entry heads nothing. */
export function isHead(text: string, now: Instant): boolean {
  const date = dateIn(text, now);
  return date === 'undecidable' || date?.value.length === 10;
}

/** The rows of a list whose moments count from now, each with what tells it from others. */
function* fromNow(list: ListName, rows: readonly PrintedRow[], now: Instant) {
  // The day that heads lines printed one by one.
  let head = '';
  for (const row of rows) {
    const { module = '', subject = '', when = '', whole = '' } = row;
    const line = cleanText(subject);
    const own = list === 'timeline' ? '' : [when, ...subject.split('\t')].map(cleanText);
    if (own === '') {
      if (isHead(line, now)) head = isFromNow(line, now) ? line : '';
      else if (head !== '') yield { row, says: [head, line] };
    } else if (own.some((text) => isFromNow(text, now))) {
      // What else stands beside a row may change without its being drawn anew.
      yield { row, says: [cleanText(when), cleanText(whole), module, line] };
    }
  }
}

/**
 * Which rows a page showed before, as far as their words tell, and since when. A row that its list
 * shows no more is forgotten, since it would be drawn anew; one whose list is not on the page is not.
 */
export function drawnRows(
  { lists }: Pick<DealPrint, 'lists'>,
  before: Drawn,
  now: Instant,
): { drawn: Drawn; since: ReadonlyMap<PrintedRow, Instant> } {
  const away = listNames.filter((list) => lists[list] === undefined);
  const drawn = new Map(
    Object.entries(before).filter(([key]) => away.some((list) => key.startsWith(`${list}|`))),
  );
  const since = new Map<PrintedRow, Instant>();
  for (const list of listNames) {
    for (const { row, says } of fromNow(list, lists[list]?.rows ?? [], now)) {
      const key = [list, ...says.map((text) => text.slice(0, longest))].join('|');
      const at = before[key] ?? now;
      since.set(row, at);
      if (drawn.size < mostRemembered) drawn.set(key, at);
    }
  }
  return { drawn: Object.fromEntries(drawn), since };
}
