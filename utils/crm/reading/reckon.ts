/** What one page says about how it prints dates and amounts; each answer worked out when needed. */
import type { DealPrint } from '#core/deal/print.ts';
import type { When } from '#core/deal/when.ts';
import { once } from '#core/once.ts';
import type { Meaning } from '../meaning.ts';
import { decideDateOrder, decideDecimal, parseDate, parseMoney } from '../parse/index.ts';
import { asDay, browserOffset, wallDayAt } from '../parse/zone.ts';
import { currencyOf } from './currency.ts';
import { type Env, isRead, type Parsed, type Reckoner } from './deal-page.ts';

export function reckonerFor(
  { deal, ways }: DealPrint,
  { currencies }: Meaning,
  env: Env,
): Reckoner {
  const pageOrder = once(() => decideDateOrder(ways.dates, ...ways.patterns));
  const { now, offsetAt = browserOffset } = env;
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

  const when = (text: string): Parsed<When> => parseDate(text, context) ?? 'unreadable';

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
