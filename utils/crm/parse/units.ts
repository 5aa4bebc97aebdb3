/** Units of time in the languages CRMs print them in, and how long each is. */
import { countOf } from './date-words.ts';

const second = 1000;
const units: readonly (readonly [number, string])[] = [
  [
    second,
    'second seconds sec secs s sekunde sekunden seconde secondes segundo segundos 秒 秒钟 秒鐘 秒間',
  ],
  [60 * second, 'minute minutes min mins minuten minuto minutos 分 分钟 分鐘 分間'],
  [
    3600 * second,
    'hour hours hr hrs h stunde stunden std heure heures hora horas 小时 小時 个小时 個小時 时间 時間',
  ],
  [86_400 * second, 'day days d tag tage tagen jour jours j dia dias 天 日 日間'],
  // Weeks are exact as durations; as "2 weeks ago" they are too coarse to name a day.
  [
    7 * 86_400 * second,
    'week weeks wk wks woche wochen semaine semaines semana semanas 周 週 週間 星期 个星期 個星期',
  ],
  // Months and years have no fixed length.
  [
    Number.NaN,
    'month months mo monat monate monaten mois mes meses 月 个月 個月 か月 ヶ月 カ月 year years yr yrs jahr jahre jahren an ans annee annees ano anos 年',
  ],
];

const lengths: ReadonlyMap<string, number> = new Map(
  units.flatMap(([length, words]) => words.split(' ').map((word) => [word, length] as const)),
);

/** Milliseconds of a unit as written; NaN for months and years, undefined for other words. */
export const unitLength = (word: string): number | undefined => lengths.get(word);

/** A whole number written in digits, in Chinese, or as an article (`an hour`, `einem Tag`). */
export const amountOf = (word: string): number =>
  /^(an?|one|eine?[mnr]?|une?|una|uno)$/.test(word) ? 1 : countOf(word);
