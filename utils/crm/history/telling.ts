/** What turning printed rows into events needs: the deal, and moments that stay what they are. */
import { dealKey } from '#core/deal/deal.ts';
import type { DealPrint, ListName, PrintedRow } from '#core/deal/print.ts';
import type { Instant, When } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { isBlankText } from '../blank.ts';
import type { Meaning } from '../meaning.ts';
import { cleanText, isTurned } from '../parse/index.ts';
import { type Env, known, type Reckoner } from '../reading/deal-page.ts';
import { reckonerFor } from '../reading/reckon.ts';

/** What an event says beyond its deal and moment. */
export type Told = Pick<CrmEvent, 'kind'> & Partial<CrmEvent>;

/** A line of such a list, and the row it is. */
export interface Line {
  text: string;
  row: PrintedRow;
}

export interface Telling {
  print: DealPrint;
  reckoner: Reckoner;
  /** The moment a row's text names for good; null where it names none, or one that moves with the clock. */
  moment: (text: string, row: PrintedRow) => When | null;
  /** A list that nobody knows the rows of, line by line, but for those that are shown turned round. */
  lines: (list: ListName) => Line[];
  /** The event of a moment. */
  event: (at: When, told: Told) => CrmEvent;
}

/** "3 days ago" is counted by days or by 24 hours, nobody knows which. */
const daysAgo = /\d ?[天日][之以]?前|[一二两三四五六七八九十][天日][之以]?前|\bdays? ago\b/i;
/** A year stands in no text that counts from now. */
const dated = /\d{4}/;
const hour = 3_600_000;

/** A printed text as kept: one line; null where it is drawn as blank. */
export const said = (text: string | undefined): string | null =>
  text === undefined || isBlankText(text) ? null : cleanText(text) || null;

/** Ready to tell events of a print, read at `env.now`. */
export function tellingOf(print: DealPrint, meaning: Meaning, env: Env): Telling {
  const reckoner = reckonerFor(print, meaning, env);
  const plusHour = (at: Instant): Instant => new Date(Date.parse(at) + hour).toISOString();
  const later = reckonerFor(print, meaning, {
    ...env,
    now: plusHour(env.now),
    since: new Map([...(env.since ?? [])].map(([row, at]) => [row, plusHour(at)])),
  });

  const moment: Telling['moment'] = (text, row) => {
    const at = known(reckoner.when(text, row));
    if (at === null || daysAgo.test(text)) return null;
    if (dated.test(text)) return at;
    const then = known(later.when(text, row));
    if (then === at) return at;
    if (at.length === 10) return then !== null && then.length === 10 ? at : null;
    // "2 hours ago" moves with the clock and is rounded: its day is sure unless midnight is near.
    const early = new Date(Date.parse(at) - hour).toISOString();
    const day = reckoner.dayOf(at);
    return reckoner.dayOf(early) === day ? day : null;
  };

  const deal = dealKey(print.deal);
  const event: Telling['event'] = (at, told) =>
    crmEvent({ ...told, deal, at, day: reckoner.dayOf(at), told: 'page' });

  const lines: Telling['lines'] = (list) =>
    (print.lists[list]?.rows ?? [])
      .map((row) => ({ row, text: row.subject ?? '' }))
      .filter(({ text }) => !isTurned(text));

  return { print, reckoner, moment, lines, event };
}
