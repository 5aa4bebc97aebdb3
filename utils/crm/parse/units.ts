/** Units of time as CRMs print them in six languages, and how long each is. */
import { rowOf } from './words.ts';

const rows = [
  'seconds secs sekunden secondes segundos 秒 秒钟 秒鐘 秒間',
  'minutes mins minuten minutos 分 分钟 分鐘 分間',
  'hours hrs stunden std heures horas 小时 小時 時間',
  'days tagen jours dias 天 日 日間',
  'weeks wks wochen semaines semanas 周 週 週間 星期',
  'months monaten mois meses 月 years yrs jahren ans annees anos 年',
];
/** Weeks are exact as durations only; months and years have no fixed length at all. */
const lengths = [1, 60, 3600, 86_400, 604_800, Number.POSITIVE_INFINITY];

/** Milliseconds of a unit as written; infinite for months and years, NaN for other words. */
export const unitLength = (word: string): number =>
  (lengths[rowOf(rows, word.replace(/^[个個かヶ]/, ''))] ?? Number.NaN) * 1000;
