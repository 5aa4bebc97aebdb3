/** What a page tells of a deal's past and plans, as events: the background's half of its lists. */
import type { CrmId } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { fxiaokeMeaning } from './fxiaoke/meaning.ts';
import { fxiaokeEvents } from './history/fxiaoke.ts';
import { type Telling, tellingOf } from './history/telling.ts';
import { shownWhole, zohoEvents } from './history/zoho.ts';
import type { Env } from './reading/deal-page.ts';
import { zohoMeaning } from './zoho/meaning.ts';

const meanings = { zoho: zohoMeaning, fxiaoke: fxiaokeMeaning };
const tellers: { readonly [C in CrmId]: (telling: Telling) => CrmEvent[] } = {
  zoho: zohoEvents,
  fxiaoke: fxiaokeEvents,
};

export interface Events {
  events: CrmEvent[];
  /** Whether the page shows all plans: then those not among the events are called off. */
  plans: boolean;
  /** The events, by id, with which the page shows all there are of their kind at their minute. */
  whole: readonly string[];
}

/**
 * The events a print tells, each with a moment that stays what it is; a row whose date cannot be
 * read gives none. Pure: the same print tells the same.
 */
export function readEvents(print: DealPrint, env: Env): Events {
  const { crm } = print.deal;
  const telling = tellingOf(print, meanings[crm], env);
  const whole = crm === 'zoho' ? shownWhole(telling) : [];
  return { events: tellers[crm](telling), plans: print.lists.open !== undefined, whole };
}
