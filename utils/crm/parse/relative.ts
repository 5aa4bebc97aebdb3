/** Days and instants told from now: 刚刚, 昨天, 3 days ago, vor 3 Tagen, in 2 days. */
import { amountOf, unitLength } from './units.ts';
import { dayLength } from './zone.ts';

/** Whole days from today, or milliseconds from now. */
export type Relative = { days: number } | { elapsed: number };

const namedDays: readonly (readonly [number, string])[] = [
  [
    -2,
    '前天|一昨日|おととい|vorgestern|avant-hier|anteayer|antier|day before yesterday|the day before yesterday',
  ],
  [-1, 'yesterday|昨天|昨日|gestern|hier|ayer'],
  [0, "today|今天|今日|本日|heute|aujourd'hui|hoy"],
  [1, 'tomorrow|明天|明日|morgen|demain|manana'],
  [2, '后天|後天|明後日|ubermorgen|apres-demain|pasado manana'],
];
const days: ReadonlyMap<string, number> = new Map(
  namedDays.flatMap(([count, words]) => words.split('|').map((word) => [word, count] as const)),
);

const justNow =
  /^(just now|now|刚刚|剛剛|刚才|剛才|たった今|gerade eben|jetzt|a l'instant|ahora mismo|(a )?(few|some) (seconds|secs) ago|[几幾数數]秒前|vor ein paar sekunden|il y a quelques secondes|hace unos segundos)$/;

const past = [
  /^(\S+?) ?([a-z]+) ago$/,
  /^(?:vor|il y a|hace) (\S+?) ?([a-z]+)$/,
  /^(\d+|[一二三四五六七八九十两兩]{1,2}) ?(\D{1,3}?)[之以]?前$/,
];
const future = [
  /^(?:in|dans|en) (\S+?) ?([a-z]+)$/,
  /^(\d+|[一二三四五六七八九十两兩]{1,2}) ?(\D{1,3}?)[之以]?[后後]$/,
];

function from(text: string, shapes: readonly RegExp[], sign: 1 | -1) {
  for (const shape of shapes) {
    const [, count, unit] = shape.exec(text) ?? [];
    const length = unitLength(unit ?? '');
    const amount = amountOf(count ?? '');
    if (length === undefined || Number.isNaN(amount)) continue;
    if (!(length <= dayLength)) return 'undecidable';
    return length === dayLength ? { days: sign * amount } : { elapsed: sign * amount * length };
  }
  return null;
}

const coarse =
  /^(last|next|上|下|先|来|來)( ?(个|個))?( ?(week|month|year|周|週|月|星期|礼拜|禮拜|年))$/;

/**
 * What a folded text says relative to now; 'undecidable' for weeks, months and years, which name no
 * day; null where it says nothing of the kind.
 */
export function relativeIn(text: string): Relative | 'undecidable' | null {
  const bare = text.replace(/\((s|n|e|en)\)/, '');
  const named = days.get(bare);
  if (named !== undefined) return { days: named };
  if (justNow.test(bare)) return { elapsed: 0 };
  if (coarse.test(bare)) return 'undecidable';
  return from(bare, past, -1) ?? from(bare, future, 1);
}
