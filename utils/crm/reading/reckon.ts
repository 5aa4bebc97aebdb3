/** What one page says about how it prints dates and amounts; each answer worked out when needed. */
import type { When } from '#core/deal/when.ts';
import type { Look } from '../dom/look.ts';
import { all, attr } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { once } from '../once.ts';
import { decideDateOrder, decideDecimal, parseDate, parseMoney } from '../parse/index.ts';
import { asDay, browserOffset, wallDayAt } from '../parse/zone.ts';
import type { Profile } from '../profile.ts';
import { currencyOf } from './currency.ts';
import { type Env, isRead, type Parsed, type Reckoner } from './deal-page.ts';

/** Most places looked at for evidence; a page has a few dozen, a hostile one may have millions. */
const most = 300;
/** A longer text is no bare date or amount. */
const longest = 60;

/** Where a calendar widget carries the user's own date pattern. */
const patternNames = ['cx-prop-date-format', 'lt-prop-format', 'format', 'placeholder'];

export function reckonerFor(
  root: Element,
  look: Look,
  { evidence, currencies }: Profile,
  env: Env,
  url: URL,
): Reckoner {
  const texts = (selector: string): string[] =>
    all(root, selector)
      .slice(0, most)
      .filter(look.visible)
      .map((element) => attr(element, 'data-title') ?? printed(element, look))
      .filter((text) => text.length <= longest);

  const patterns = (): string[] =>
    all(root, evidence.patterns)
      .slice(0, most)
      .flatMap((element) => patternNames.flatMap((name) => attr(element, name) ?? []));

  const pageOrder = once(() => decideDateOrder(texts(evidence.dates), ...patterns()));
  const { now, offsetAt = browserOffset } = env;
  const context = {
    now,
    offsetAt,
    // Asked only by a date that can mean two days.
    get order() {
      return pageOrder();
    },
  };

  const hints = once(() => {
    const amounts = texts(evidence.amounts);
    return {
      decimal: decideDecimal(amounts),
      currency: currencyOf(amounts, currencies, url, look.language),
    };
  });

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
