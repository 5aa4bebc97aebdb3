/** What a currency sign, word or code can mean, and the East Asian units that scale an amount. */
import { once } from '#core/once.ts';

/**
 * What signs and words mean: the ISO code or codes, the likeliest first, and what stands for them.
 * With several codes a sign proves nothing alone, except 元 and £.
 */
const meanings = `USD=us$ 美元 美金
AUD=a$ au$ 澳元
CAD=c$ ca$ 加元
NZD=nz$
HKD=hk$ 港元 港币
TWD=nt$ 台币 新台币
SGD=s$ 新加坡元
BRL=r$
MXN=mx$
CNY=cn¥ rmb 圆 人民币
JPY=jp¥ 円 日元 日圆 日圓
EUR=€ euro 欧元
GBP=英镑
KRW=₩ 韩元
INR=₹
RUB=₽
TRY=₺
THB=฿
VND=₫
ILS=₪
PHP=₱
PLN=zł
CZK=kč
HUF=ft
MYR=rm
IDR=rp
USD AUD CAD HKD NZD SGD TWD MXN ARS CLP COP UYU=$
JPY CNY=¥
SEK NOK DKK ISK=kr
INR PKR LKR NPR MUR=rs
CNY TWD HKD MOP=元
TWD HKD MOP JPY=圓
GBP EGP LBP GIP=£`.split('\n');

const codes = once(() => new Set(Intl.supportedValuesOf('currency')));
const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text) && codes().has(text);

/** The codes one currency token can mean, the likeliest first; null for anything else. */
const meaningOf = (token: string): readonly string[] | null => {
  if (isCode(token)) return [token];
  const key = token.toLowerCase().replace(/\.$/, '');
  const row = meanings.find((each) => ` ${each.split('=')[1]} `.includes(` ${key} `));
  return row?.split('=')[0]?.split(' ') ?? null;
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

/** Powers of ten of the folded characters in 千, 百万, 千万, 亿. */
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Splits `万元` into its power of ten and the rest; 0 and the whole text where it has no unit. */
export function splitScale(text: string): { power: number; rest: string } {
  const [, unit = '', rest = ''] = /^ ?([百千]?万|[亿千])?(.*)$/.exec(text) ?? [];
  return { power: [...unit].reduce((sum, each) => sum + (powers[each] ?? 0), 0), rest };
}
