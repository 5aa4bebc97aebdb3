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

/** By the page's language, region first; a language spoken in many countries proves nothing. */
const byLanguage: Readonly<Record<string, string>> = {
  'en-us': 'USD',
  'en-ca': 'CAD',
  'en-au': 'AUD',
  'en-nz': 'NZD',
  'en-sg': 'SGD',
  'en-hk': 'HKD',
  'en-in': 'INR',
  'es-mx': 'MXN',
  'zh-tw': 'TWD',
  'zh-hk': 'HKD',
  'zh-mo': 'MOP',
  'zh-cn': 'CNY',
  'zh-hans': 'CNY',
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
  const [only] = named;
  if (named.size === 1 && only) return only;
  if (named.size > 1) return null;
  const host = byHost.find(([suffix]) => url.hostname.endsWith(suffix))?.[1];
  return host ?? byLanguage[language] ?? byLanguage[language.split('-')[0] ?? ''] ?? null;
}
