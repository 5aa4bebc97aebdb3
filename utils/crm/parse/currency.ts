/** What a currency sign, word or code can mean, and the East Asian units that scale an amount. */

/**
 * ISO codes a sign or word can stand for. A leading `!` marks a default: without any hint it means
 * the first code. Signs with several codes and no default prove nothing alone.
 */
const meanings: Readonly<Record<string, string>> = {
  $: 'USD AUD CAD HKD NZD SGD TWD MXN ARS CLP COP UYU BRL MOP BND FJD JMD TTD BSD BBD BZD NAD',
  '¥': 'CNY JPY',
  kr: 'SEK NOK DKK ISK',
  rs: 'INR PKR LKR NPR MUR SCR',
  元: '!CNY TWD HKD MOP',
  圆: '!CNY',
  圓: 'TWD HKD MOP JPY',
  '£': '!GBP EGP LBP GIP FKP SHP SSP SYP SDG',
  '€': 'EUR',
  euro: 'EUR',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  đ: 'VND',
  '₪': 'ILS',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  '₸': 'KZT',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rm: 'MYR',
  rp: 'IDR',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  s$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  mop$: 'MOP',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  rmb: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  円: 'JPY',
  日元: 'JPY',
  日圆: 'JPY',
  日圓: 'JPY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  台币: 'TWD',
  台幣: 'TWD',
  新台币: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  韩元: 'KRW',
  新加坡元: 'SGD',
  澳元: 'AUD',
  加元: 'CAD',
};

let codes: ReadonlySet<string> | undefined;
const isCode = (text: string): boolean => {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text);
};

/** The codes one currency token can mean, a default first with `!`; null for anything else. */
const meaningOf = (token: string): readonly string[] | null => {
  if (isCode(token)) return [token];
  const key = token.toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(meanings, key) ? (meanings[key]?.split(' ') ?? null) : null;
};

/**
 * The codes that every token of `text` allows: `RMB ¥` is CNY, `US $` is USD. Empty for an empty
 * text; null where something in it is no currency, or two tokens exclude each other.
 */
export function currenciesIn(text: string): readonly string[] | null {
  const bare = text.trim();
  if (bare === '') return [];
  const whole = meaningOf(bare.replace(/ /g, ''));
  if (whole) return whole;
  const [, first = '', second = ''] = /^([A-Za-z]{3}|[^A-Z ]+) ?(\S+)$/.exec(bare) ?? [];
  const one = meaningOf(first);
  const two = meaningOf(second);
  return one && two ? bothMean(one, two) : null;
}

/** The codes that two tokens agree on; null where they agree on none. */
export function bothMean(one: readonly string[], two: readonly string[]): readonly string[] | null {
  if (one.length === 0) return two;
  if (two.length === 0) return one;
  const others = new Set(two.map(plain));
  const shared = one.filter((code) => others.has(plain(code)));
  return shared.length === 0 ? null : shared;
}

const plain = (code: string): string => code.replace('!', '');

/** One code of what a token can mean: the only one, the hinted one, or the default; else null. */
export function settle(codes: readonly string[], hint: string | undefined): string | null {
  const [first] = codes;
  if (first === undefined) return null;
  if (codes.length === 1) return plain(first);
  if (hint !== undefined && codes.some((code) => plain(code) === hint)) return hint;
  return first.startsWith('!') ? plain(first) : null;
}

/** Powers of ten of the units that stand between a number and its currency. */
const scales: readonly (readonly [string, number])[] = [
  ['百万', 6],
  ['百萬', 6],
  ['千万', 7],
  ['千萬', 7],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['千', 3],
];

/** Splits `万元` into its power of ten and the rest; 0 and the whole text where it has no unit. */
export function splitScale(text: string): { power: number; rest: string } {
  const bare = text.trim();
  const found = scales.find(([unit]) => bare.startsWith(unit));
  return found ? { power: found[1], rest: bare.slice(found[0].length) } : { power: 0, rest: bare };
}
