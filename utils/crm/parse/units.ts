/** Units of time as CRMs print them in six languages, and how long each is. */
import { rowOf } from './words.ts';
import { dayLength } from './zone.ts';

const rows = [
  'seconds secs sekunden secondes segundos 秒 秒钟 秒间',
  'minutes mins minuten minutos 分 分钟 分间',
  'hours hrs stunden std heures horas 小时 时间',
  'days tagen jours dias 天 日 日间',
  'weeks wks wochen semaines semanas 周 周间 星期 months monaten mois meses 月 years yrs jahren ans annees anos 年',
];
/** Weeks and more are infinite: "2 weeks ago" names no day. */
const lengths = [1000, 60_000, 3_600_000, dayLength, Number.POSITIVE_INFINITY];

/** Milliseconds of a folded unit; infinite from weeks on, NaN for other words. */
export const unitLength = (word: string): number =>
  lengths[rowOf(rows, word.replace(/^[个かヶ]/, ''))] ?? Number.NaN;
