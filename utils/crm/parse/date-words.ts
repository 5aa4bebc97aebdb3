/** Month and weekday names: English, German, French, Spanish (without accents), Chinese, Japanese. */
import { countOf, rowOf } from './words.ts';

const months = [
  'january janvier enero janner',
  'february fevrier febrero',
  'march mars marzo mrz',
  'april avril abril',
  'mai mayo',
  'june junio juin',
  'july julio juillet',
  'august aout agosto',
  'september septembre septiembre setiembre',
  'october oktober octobre octubre',
  'november novembre noviembre',
  'december dezember decembre diciembre',
];
const weekdays = [
  'sunday sonntag dimanche domingo',
  'monday montag lundi lunes',
  'tuesday dienstag mardi martes di',
  'wednesday mittwoch mercredi miercoles',
  'thursday donnerstag jeudi jueves do',
  'friday freitag vendredi viernes',
  'saturday samstag sonnabend samedi sabado',
];

/** 1–12 of a folded month as written, `aug`, `8月`, 十二月; NaN for other words. */
export function monthNumber(word: string): number {
  const [, count] = /^(.{1,2})月$/.exec(word) ?? [];
  if (count !== undefined) return countOf(count);
  return (word.length > 2 && rowOf(months, word) + 1) || Number.NaN;
}

const cjkDays = '日一二三四五六天月火水木金土';
const day = `(?<day>[${cjkDays}])`;
const shapes = [
  new RegExp(`(?:星期|周|礼拜)${day}`),
  new RegExp(`\\(${day}\\)|${day}曜日?`),
  /^(?<day>[a-z]{2,10})[., ]+(?=\S)/,
  /[, (]+(?<day>[a-z]{2,10})[.)]*$/,
];

/** Takes a weekday off a date: its number (0 = Sunday) and what is left; null where it has none. */
export function splitWeekday(text: string): { weekday: number; rest: string } | null {
  for (const shape of shapes) {
    const { day = '' } = shape.exec(text)?.groups ?? {};
    const cjk = cjkDays.indexOf(day || '-') % 7;
    const weekday = cjk < 0 ? rowOf(weekdays, day) : cjk;
    if (weekday >= 0) return { weekday, rest: text.replace(shape, ' ').trim() };
  }
  return null;
}
