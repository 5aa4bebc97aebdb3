/** What a currency sign, word or code can mean, and the East Asian units that scale an amount. */

/** Signs and words with one meaning each, after their ISO code. */
const proofs =
  'USD us$ 美元 美金,AUD a$ au$ 澳元,CAD c$ ca$ 加元,NZD nz$,HKD hk$ 港元 港币 港幣,TWD nt$ 台币 台幣 新台币 新台幣 新臺幣,SGD s$ 新加坡元,BRL r$,MXN mx$,MOP mop$,CNY cn¥ rmb 圆 人民币 人民幣,JPY jp¥ 円 日元 日圆 日圓,EUR € euro 欧元 歐元,GBP 英镑 英鎊,KRW ₩ 韩元,INR ₹,RUB ₽,TRY ₺,THB ฿,VND ₫ đ,ILS ₪,PHP ₱,NGN ₦,UAH ₴,PLN zł,CZK kč,HUF ft,MYR rm,IDR rp'.split(
    ',',
  );

/** Signs with several meanings, the likeliest first. */
const ambiguous: Readonly<Record<string, string>> = {
  $: 'USD AUD CAD HKD NZD SGD TWD MXN ARS CLP COP UYU MOP BND',
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
  rs: 'INR PKR LKR NPR MUR',
  元: 'CNY TWD HKD MOP',
  圓: 'TWD HKD MOP JPY',
  '£': 'GBP EGP LBP GIP',
};

let codes: ReadonlySet<string> | undefined;
const isCode = (text: string): boolean => {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text);
};

/** The codes one currency token can mean, the likeliest first; null for anything else. */
const meaningOf = (token: string): readonly string[] | null => {
  if (isCode(token)) return [token];
  const key = token.toLowerCase().replace(/\.$/, '');
  const row =
    key === '' ? undefined : proofs.find((each) => ` ${each.slice(4)} `.includes(` ${key} `));
  if (row) return [row.slice(0, 3)];
  return Object.hasOwn(ambiguous, key) ? (ambiguous[key]?.split(' ') ?? null) : null;
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

/** The codes that two tokens agree on; null where they agree on none. An empty list allows all. */
export function bothMean(one: readonly string[], two: readonly string[]): readonly string[] | null {
  if (one.length === 0 || two.length === 0) return [...one, ...two];
  const shared = one.filter((code) => two.includes(code));
  return shared.length > 0 ? shared : null;
}

/**
 * One code of what a token can mean: the only one, or the hinted one. 元 and £ are CNY and GBP
 * without a hint; a bare `$`, `¥`, `kr` or `Rs` proves nothing: null.
 */
export function settleCurrency(codes: readonly string[], hint?: string): string | null {
  const [first = null, ...more] = codes;
  if (more.length === 0) return first;
  if (hint !== undefined && codes.includes(hint)) return hint;
  return first === 'CNY' || first === 'GBP' ? first : null;
}

/** Powers of ten of the characters in 千, 百万, 千万, 亿. */
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** Splits `万元` into its power of ten and the rest; 0 and the whole text where it has no unit. */
export function splitScale(text: string): { power: number; rest: string } {
  const [, unit = '', rest = ''] = /^ ?([百千]?[万萬]|[亿億千])?(.*)$/.exec(text) ?? [];
  return { power: [...unit].reduce((sum, each) => sum + (powers[each] ?? 0), 0), rest };
}
