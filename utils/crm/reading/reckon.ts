/** What one page says about how it prints dates and amounts; each answer worked out when needed. */
import type { DealPrint, PrintedRow } from '#core/deal/print.ts';
import type { When } from '#core/deal/when.ts';
import { once } from '#core/once.ts';
import type { Meaning } from '../meaning.ts';
import { decideDateOrder, decideDecimal, parseDate, parseMoney } from '../parse/index.ts';
import { asDay, browserOffset, wallDayAt } from '../parse/zone.ts';
import { currencyOf } from './currency.ts';
import { type Env, isRead, type Parsed, type Reckoner } from './deal-page.ts';

/** The last reckoner of a page: its fields and its events are told one after the other. */
const lately = new WeakMap<DealPrint['ways'], Reckoner>();

/** How this page's dates and amounts are read at `env.now`; the same one where it was asked before. */
export function reckonerFor(print: DealPrint, meaning: Meaning, env: Env): Reckoner {
  const known = lately.get(print.ways);
  if (known?.env === env) return known;
  const reckoner = reckonerOf(print, meaning, env);
  lately.set(print.ways, reckoner);
  return reckoner;
}

function reckonerOf({ deal, ways }: DealPrint, { currencies }: Meaning, env: Env): Reckoner {
  const pageOrder = once(() => decideDateOrder(ways.dates, ...ways.patterns));
  const { now, offsetAt = browserOffset, since } = env;
  const context = {
    now,
    offsetAt,
    // Asked only by a date that can mean two days.
    get order() {
      return pageOrder();
    },
  };

  const hints = once(() => ({
    decimal: decideDecimal(ways.amounts),
    currency: currencyOf(ways.amounts, currencies, new URL(deal.url).hostname, ways.language),
  }));

  // Both the fields and the events ask for the dates of the lists.
  const moments = new Map<string, Parsed<When>>();
  const when = (text: string, row?: PrintedRow): Parsed<When> => {
    const at = (row && since?.get(row)) ?? now;
    const key = at === now ? text : `${at} ${text}`;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const drawn = at === now ? context : { ...context, now: at };
    const read = parseDate(text, drawn) ?? 'unreadable';
    moments.set(key, read);
    return read;
  };

  const dayOf: Reckoner['dayOf'] = (at) =>
    at.length === 10 ? at : asDay(wallDayAt(Date.parse(at), offsetAt));

  const day: Reckoner['day'] = (text) => {
    const read = when(text);
    return isRead(read) ? { value: dayOf(read.value) } : read;
  };

  const money: Reckoner['money'] = (text, label) => {
    const value = parseMoney(text, { label, hints: hints() });
    return value ? { value } : 'unreadable';
  };

  return { env, when, day, money, dayOf };
}
