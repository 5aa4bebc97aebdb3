/** What one page says about how it prints dates and amounts; each answer worked out when needed. */
import type { Day, Instant, When } from '#core/deal/when.ts';
import type { Look } from '../dom/look.ts';
import { all, attr } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import {
  cleanLabel,
  type DateOrder,
  decideDateOrder,
  decideDecimal,
  parseDate,
  parseMoney,
} from '../parse/index.ts';
import { asDay, wallDayAt } from '../parse/zone.ts';
import type { Profile } from '../profile.ts';
import { currencyOf } from './currency.ts';
import type { Parsed } from './settle.ts';

export interface Env {
  now: Instant;
  zone: string;
}

export interface Reckoner {
  env: Env;
  /** A day or an instant; 'undecidable' where day and month cannot be told apart on this page. */
  when: (text: string) => Parsed<When>;
  /** As `when`, cut to the day it was printed as. */
  day: (text: string) => Parsed<Day>;
  money: (text: string, label: string) => Parsed<{ amount: number; currency: string | null }>;
  /** The day of an instant in the reader's zone; a day is itself. */
  dayOf: (when: When) => Day;
}

/** Most places looked at for evidence; a page has a few dozen, a hostile one may have millions. */
const most = 300;

/** A date pattern as Zoho spells it, where a calendar widget carries the user's own. */
const pattern = /^(?:d{1,2}|M{1,2}|y{2,4})([-/. ]{1,2}(?:d{1,2}|M{1,2}|y{2,4})){2}\.?$/;

export function reckonerFor(
  root: Element,
  look: Look,
  profile: Profile,
  env: Env,
  url: URL,
): Reckoner {
  const texts = (selector: string): string[] => {
    const found: string[] = [];
    for (const element of all(root, selector).slice(0, most)) {
      if (!look.visible(element)) continue;
      const text = attr(element, 'data-title') ?? printed(element, look);
      if (text !== '' && text.length <= 60) found.push(text);
    }
    return found;
  };

  const setting = (): string | undefined => {
    const found = new Set<string>();
    for (const element of all(root, profile.evidence.patterns).slice(0, most)) {
      for (const name of ['cx-prop-date-format', 'lt-prop-format', 'format', 'placeholder']) {
        const value = attr(element, name);
        if (value && pattern.test(value)) found.add(value);
      }
    }
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };

  let order: DateOrder | null | undefined;
  const pageOrder = () => {
    if (order === undefined) order = decideDateOrder(texts(profile.evidence.dates), setting());
    return order;
  };

  let amounts: string[] | undefined;
  const moneyTexts = () => (amounts ??= texts(profile.evidence.amounts));
  let currency: string | null | undefined;
  const pageCurrency = () => {
    if (currency === undefined) currency = currencyOf(moneyTexts(), look.language, url);
    return currency;
  };

  const when = (text: string): Parsed<When> => {
    const bare = parseDate(text, env);
    const read = bare === 'undecidable' ? parseDate(text, { ...env, order: pageOrder() }) : bare;
    if (read === null) return { absent: 'unreadable' };
    return read === 'undecidable' ? { absent: 'undecidable' } : { value: read.when };
  };

  const dayOf = (at: When): Day =>
    at.length === 10 ? at : asDay(wallDayAt(Date.parse(at), env.zone));

  const day = (text: string): Parsed<Day> => {
    const read = when(text);
    return 'value' in read ? { value: dayOf(read.value) } : read;
  };

  const money = (
    text: string,
    label: string,
  ): Parsed<{ amount: number; currency: string | null }> => {
    const hints = { decimal: decideDecimal(moneyTexts()), currency: pageCurrency() ?? undefined };
    // "Amount (CNY)" as a bare label changes nothing; "金额(万元)" multiplies.
    const unit = cleanLabel(label).unit;
    const value = parseMoney(text, { ...(unit ? { label } : {}), hints });
    return value ? { value } : { absent: 'unreadable' };
  };

  return { env, when, day, money, dayOf };
}
