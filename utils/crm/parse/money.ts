/** Amounts with currency as pages print them: any usual grouping, sign, unit and symbol. */
import type { Money } from '#core/deal/deal.ts';
import { bothMean, currenciesIn, settle, splitScale } from './currency.ts';
import { asMarked, type DecimalMark, readNumber, type TwoWayNumber } from './number.ts';
import { foldValue } from './text.ts';

/** What the page says elsewhere about how it prints amounts. */
export interface MoneyHints {
  /** From other amounts (`decideDecimal`) or the CRM's own setting. */
  decimal?: DecimalMark | undefined;
  /** ISO code that an ambiguous sign stands for here: data centre, page language, a code nearby. */
  currency?: string | undefined;
}

export interface MoneyContext {
  /** The field's label, which may carry the unit: 商机金额(万元). */
  label?: string | undefined;
  hints?: MoneyHints | undefined;
}

interface Printed {
  negative: boolean;
  number: string;
  power: number;
  before: readonly string[];
  after: readonly string[];
  /** The currency is a sign after the number, as continental Europe writes it. */
  trailingSign: boolean;
}

const largest = 1e15;

/**
 * Takes sign and parentheses off: `-$5`, `$ -5`, `(5)`. A sign inside the currency (`US-$`) or
 * after the number is none of ours: null.
 */
function unsign(prefix: string, suffix: string) {
  const [, first = '', inner, last = ''] = /^([-+(]?)([^-+()]*)([-+(]?)$/.exec(prefix.trim()) ?? [];
  if (inner === undefined || (first && last)) return null;
  const sign = first || last;
  const [, named, plain, closed] = /^(?: ?\(([^()]*)\)|([^-+()]*)(\)?))$/.exec(suffix) ?? [];
  if (named === undefined && plain === undefined) return null;
  if ((sign === '(') !== (closed === ')')) return null;
  return { negative: sign === '-' || sign === '(', prefix: inner, suffix: named ?? plain ?? '' };
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
  if (!before || !after) return null;
  const trailingSign = /^[$€£]$/.test(rest);
  return { negative: bare.negative, number, power, before, after, trailingSign };
}

/** The unit a label carries in its last brackets: power of ten and codes; null where none. */
export function unitOf(label: string): { power: number; codes: readonly string[] } | null {
  const [, inside] = /\(([^()]{1,20})\)[ *?:]*$/.exec(foldValue(label) ?? '') ?? [];
  if (inside === undefined) return null;
  const { power, rest } = splitScale(inside);
  const codes = currenciesIn(rest);
  return codes && (power > 0 || codes.length > 0) ? { power, codes } : null;
}

/** Currencies written with a decimal comma, with a period, and with three decimals. */
const commaCodes = 'BRL PLN CZK HUF RUB TRY SEK NOK DKK ISK UAH IDR VND ARS CLP COP';
const periodCodes =
  'USD GBP CNY JPY INR HKD TWD KRW SGD MYR THB PHP AUD NZD ILS MXN MOP PKR LKR NPR NGN AED SAR';

/** The decimal mark customary for a currency as printed here; null where both are. */
function customOf(printed: Printed, codes: readonly string[], currency: string | null) {
  if (printed.trailingSign) return 'comma';
  const code = currency ?? codes[0]?.replace('!', '') ?? '-';
  if (code === 'EUR') return null;
  return commaCodes.includes(code) ? 'comma' : periodCodes.includes(code) ? 'period' : null;
}

/**
 * Decides one separator before three digits. A page that proves its decimal mark decides, and so
 * does a 万 or 亿 (East Asia writes a decimal period). Custom decides for grouping only: `$1,234`
 * and `1.234 €` are thousands, because the other reading needs a foreign mark and three decimals
 * at once; `$1.234`, `€1,234` and a bare `1.234` stay undecided.
 */
function decide(
  number: TwoWayNumber,
  printed: Printed,
  custom: DecimalMark | null,
  hint?: DecimalMark,
) {
  const mark = hint ?? (printed.power > 3 ? 'period' : undefined);
  if (mark) return asMarked(number, mark);
  return custom !== null && custom !== number.separator ? number.grouped : null;
}

/**
 * The amount and its currency; null where the text is not one amount or can be read as two.
 * `currency` is null where no sign, word, code or hint proves it.
 */
export function parseMoney(text: string, context: MoneyContext = {}): Money | null {
  const printed = take(text);
  if (!printed) return null;
  const hints = context.hints ?? {};
  const inText = bothMean(printed.before, printed.after);
  if (!inText) return null;
  const unit = context.label === undefined ? null : unitOf(context.label);
  // 金额(万元) beside `¥120`: the sign may or may not count in 万, so nothing is certain.
  if (unit && unit.power > 0 && printed.power === 0 && inText.length > 0) return null;
  const codes = bothMean(inText, unit?.codes ?? []) ?? inText;
  const currency = settle(codes, hints.currency);
  const power = printed.power > 0 ? printed.power : (unit?.power ?? 0);
  const number = readNumber(printed.number);
  if (!number) return null;
  const digits =
    'digits' in number
      ? number.digits
      : decide(number, { ...printed, power }, customOf(printed, codes, currency), hints.decimal);
  if (digits === null) return null;
  const size = Number(`${digits}e${power}`);
  if (!(size <= largest)) return null;
  return { amount: printed.negative && size > 0 ? -size : size, currency };
}

/**
 * The decimal mark that the amounts of a page prove together; undefined where none proves one or
 * two contradict each other.
 */
export function decideDecimal(texts: readonly string[]): DecimalMark | undefined {
  const proven = new Set<DecimalMark>();
  for (const text of texts) {
    const printed = take(text);
    const number = printed && readNumber(printed.number);
    if (number && 'proves' in number && number.proves) proven.add(number.proves);
  }
  const [mark] = proven;
  return proven.size === 1 ? mark : undefined;
}
