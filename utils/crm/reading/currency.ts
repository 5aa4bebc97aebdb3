/** The currency that an ambiguous sign (`$`, `¥`, `kr`, 元) stands for on one page. */
import { parseMoney } from '../parse/index.ts';

/**
 * By the CRM's own place: data centres of one country print that country's sign. The US and EU
 * centres serve many countries, so they prove nothing.
 */
const byHost: readonly [suffix: string, code: string][] = [
  ['.zoho.com.cn', 'CNY'],
  ['.zoho.jp', 'JPY'],
  ['.zoho.in', 'INR'],
  ['.zoho.com.au', 'AUD'],
  ['.zohocloud.ca', 'CAD'],
  ['.fxiaoke.com', 'CNY'],
  ['.ceshi112.com', 'CNY'],
];

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
 * data centre, else that of its language; null where none of them proves one.
 */
export function currencyOf(amounts: readonly string[], language: string, url: URL): string | null {
  const named = new Set<string>();
  for (const text of amounts) {
    const amount = /^[A-Z]{3}$/.test(text) ? `${text} 1` : text; // a Currency field beside it
    const currency = /[A-Z]{3}/.test(text) ? parseMoney(amount)?.currency : null;
    if (currency) named.add(currency);
  }
  const [only, more] = named;
  if (only) return more ? null : only;
  const [tongue = '', ...parts] = language.split('-');
  const region = `-${parts.at(-1)}`;
  const host = byHost.find(([suffix]) => url.hostname.endsWith(suffix))?.[1];
  return (host ?? byLanguage[region] ?? byLanguage[tongue]) || null;
}
