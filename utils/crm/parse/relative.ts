/** Days and instants told from now: 刚刚, 昨天, 3 days ago, vor 3 Tagen, in 2 days. */
import { unitLength } from './units.ts';
import { countOf } from './words.ts';
import { dayLength } from './zone.ts';

/** Whole days from today, or milliseconds from now. */
export type Relative = { days: number } | { elapsed: number };

/** The day before yesterday first. */
const namedDays = [
  '|前天|一昨日|おととい|vorgestern|avant-hier|anteayer|',
  '|yesterday|昨天|昨日|gestern|hier|ayer|',
  "|today|今天|今日|本日|heute|aujourd'hui|hoy|",
  '|tomorrow|明天|明日|morgen|demain|manana|',
  '|后天|明后日|ubermorgen|apres-demain|pasado manana|',
];

const justNow =
  /^(just now|刚[刚才]|たった今|gerade eben|a l'instant|ahora mismo|a few seconds ago|[几数]秒前)$/;

const shapes: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^(\S+?) ?([a-z]+) ago$/, -1],
  [/^(?:vor|il y a|hace) (\S+?) ?([a-z]+)$/, -1],
  [/^(\d+|\D{1,2}?) ?(\D{1,3})[之以]?前$/, -1],
  [/^(?:in|dans|en|dentro de) (\S+?) ?([a-z]+)$/, 1],
  [/^(\d+|\D{1,2}?) ?(\D{1,3})[之以]?后$/, 1],
];

/**
 * What a folded text says relative to now; 'undecidable' for weeks, months and years, which name no
 * day; null where it says nothing of the kind.
 */
export function relativeIn(text: string): Relative | 'undecidable' | null {
  const bare = text.replace(/\((s|n|e|en)\)/, '');
  const named = namedDays.findIndex((names) => names.includes(`|${bare}|`));
  if (named >= 0) return { days: named - 2 };
  if (justNow.test(bare)) return { elapsed: 0 };
  for (const [shape, sign] of shapes) {
    const [, count = '', unit = ''] = shape.exec(bare) ?? [];
    const length = unitLength(unit);
    const elapsed = sign * countOf(count) * length;
    if (Number.isNaN(elapsed)) continue;
    if (length > dayLength) return 'undecidable';
    return length === dayLength ? { days: elapsed / dayLength } : { elapsed };
  }
  return null;
}
