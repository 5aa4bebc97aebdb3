/** The currency that an ambiguous sign (`$`, `¥`, `kr`, 元) stands for on one page. */

import type { Meaning } from '../meaning.ts';
import { parseMoney } from '../parse/index.ts';

/**
 * By the page's language: its region, written `-us`, or else the language itself. A language spoken
 * in many countries proves nothing, nor does Traditional Chinese without a region.
 */
const byLanguage: Readonly<Record<string, string>> = {
  '-us': 'USD',
  '-ca': 'CAD',
  '-au': 'AUD',
  '-nz': 'NZD',
  '-sg': 'SGD',
  '-in': 'INR',
  '-mx': 'MXN',
  '-tw': 'TWD',
  '-hk': 'HKD',
  '-mo': 'MOP',
  '-hant': '',
  zh: 'CNY',
  ja: 'JPY',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  is: 'ISK',
  hi: 'INR',
};

/**
 * The code the page's ambiguous signs stand for: the only code its amounts name, else that of its
 * host, else that of its language; undefined where none of them proves one.
 */
export function currencyOf(
  amounts: readonly string[],
  byHost: Meaning['currencies'],
  hostname: string,
  language: string,
): string | undefined {
  const named = new Set<string>();
  for (const text of amounts) {
    const amount = /^[A-Z]{3}$/.test(text) ? `${text} 1` : text; // a Currency field beside it
    const currency = /[A-Z]{3}/.test(text) ? parseMoney(amount)?.currency : null;
    if (currency) named.add(currency);
  }
  const [only, more] = named;
  if (only) return more ? undefined : only;
  const [tongue = '', ...parts] = language.split('-');
  const region = `-${parts.at(-1)}`;
  const ending = Object.keys(byHost).find((each) => hostname.endsWith(each)) ?? '';
  return (byHost[ending] ?? byLanguage[region] ?? byLanguage[tongue]) || undefined;
}
