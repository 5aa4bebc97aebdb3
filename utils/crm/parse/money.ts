/** Amounts with currency as pages print them: any usual grouping, sign, unit and symbol. */
import type { Money } from '#core/deal/deal.ts';
import { bothMean, currenciesIn, settleCurrency, splitScale } from './currency.ts';
import { type Mark, readNumber } from './number.ts';
import { foldValue, splitLabel } from './text.ts';

/** What the page says elsewhere about how it prints amounts. */
interface MoneyHints {
  /** From other amounts (`decideDecimal`). */
  decimal?: Mark | undefined;
  /** ISO code that an ambiguous sign stands for here: data centre, page language, a code nearby. */
  currency?: string | undefined;
}

interface MoneyContext {
  /** The field's label, which may carry the unit: 商机金额(万元). */
  label?: string | undefined;
  hints?: MoneyHints | undefined;
}

interface Printed {
  negative: boolean;
  number: string;
  power: number;
  /** What its signs, words and codes agree on; empty where it has none. */
  codes: readonly string[];
  /** The currency is a sign after the number, as continental Europe writes it. */
  trailingSign: boolean;
}

const largest = 1e15;

/**
 * Takes sign and parentheses off: `-$5`, `$ -5`, `(5)`. A sign inside the currency (`US-$`) or
 * after the number is none of ours: null.
 */
function unsign(prefix: string, suffix: string) {
  const [, first, inner = '', last] = /^([-+(]?)([^-+()]*)([-+(]?)$/.exec(prefix.trim()) ?? [];
  const [, after = '', closed] = /^([^-+()]*)(\)?)$/.exec(suffix) ?? [];
  const sign = first || last;
  if (closed === undefined || sign === undefined || (first && last)) return null;
  if ((sign === '(') !== (closed !== '')) return null;
  return { negative: sign === '-' || sign === '(', prefix: inner, suffix: after };
}

function take(text: string): Printed | null {
  const folded = foldValue(text);
  const [, prefix = '', number, suffix = ''] =
    /^([^\d.,]*(?:[A-Za-z]\.)?[^\d.,]*)([.,]?\d(?:[\d.,' ]*\d)?)([^\d]*)$/.exec(folded ?? '') ?? [];
  if (number === undefined) return null;
  const bare = unsign(prefix, suffix);
  if (!bare) return null;
  const { power, rest } = splitScale(bare.suffix);
  const before = currenciesIn(bare.prefix);
  const after = currenciesIn(rest);
  const codes = before && after && bothMean(before, after);
  const trailingSign = /^[$€£]$/.test(rest);
  return codes && { negative: bare.negative, number, power, codes, trailingSign };
}

/** A unit of money, 元, 万元, USD: power of ten and codes; null for anything else. */
export function unitIn(text: string): { power: number; codes: readonly string[] } | null {
  const { power, rest } = splitScale(text);
  const codes = currenciesIn(rest);
  return codes && (power > 0 || codes.length > 0) ? { power, codes } : null;
}

const commaCodes = 'BRL PLN CZK HUF RUB TRY SEK NOK DKK IDR VND ARS CLP COP';
const periodCodes = 'USD GBP CNY JPY INR HKD TWD KRW SGD MYR THB PHP AUD NZD ILS MXN PKR AED SAR';

/**
 * The mark that custom lets only group before three digits: `$1,234` and `1.234 €` are thousands,
 * because the other reading needs a foreign mark and three decimals at once. `$1.234`, `€1,234` and
 * a bare `1.234` stay undecided, and so does every currency that has three decimals.
 */
function customOf(trailingSign: boolean, code: string): Mark | undefined {
  if (trailingSign || commaCodes.includes(code)) return '.';
  return periodCodes.includes(code) ? ',' : undefined;
}

/**
 * The amount and its currency; null where the text is not one amount or can be read as two.
 * `currency` is null where no sign, word, code or hint proves it. One separator before three digits
 * is decided by the page's decimal mark, by 万 or 亿 (East Asia writes a decimal period), or by
 * custom; else null.
 */
export function parseMoney(text: string, { label, hints = {} }: MoneyContext = {}): Money | null {
  const printed = take(text);
  if (!printed) return null;
  const unit = unitIn(splitLabel(label ?? '').inside);
  // 金额(万元) beside `¥120`: the sign may or may not count in 万, so nothing is certain.
  if (unit?.power && !printed.power && printed.codes.length > 0) return null;
  const codes = bothMean(printed.codes, unit?.codes ?? []) ?? printed.codes;
  const currency = settleCurrency(codes, hints.currency);
  const power = printed.power || (unit?.power ?? 0);
  const mark = hints.decimal ?? (power > 3 ? '.' : undefined);
  const custom = customOf(printed.trailingSign, currency ?? codes[0] ?? '-');
  const number = readNumber(printed.number, mark, custom);
  const size = Number(`${number?.digits}e${power}`);
  if (!(size <= largest)) return null;
  return { amount: printed.negative && size > 0 ? -size : size, currency };
}

/**
 * The decimal mark that the amounts of a page prove together; undefined where none proves one or
 * two contradict each other.
 */
export function decideDecimal(texts: readonly string[]): Mark | undefined {
  const proven = new Set(
    texts.flatMap((text) => readNumber(take(text)?.number ?? '')?.proves ?? []),
  );
  const [only] = proven;
  return proven.size === 1 ? only : undefined;
}
