/** Month and weekday names of English, German, French and Spanish, full and short, without accents. */

const months = [
  'january januar janvier enero jan janv ene janner',
  'february februar fevrier febrero feb fev fevr',
  'march marz mars marzo mar mrz',
  'april avril abril apr avr abr',
  'may mai mayo',
  'june juni juin junio jun',
  'july juli juillet julio jul juil',
  'august aout agosto aug ago',
  'september septembre septiembre setiembre sep sept set',
  'october oktober octobre octubre oct okt',
  'november novembre noviembre nov',
  'december dezember decembre diciembre dec dez dic',
];
const weekdays = [
  'sunday sonntag dimanche domingo sun so son dim dom',
  'monday montag lundi lunes mon mo lun',
  'tuesday dienstag mardi martes tue tues di die mar',
  'wednesday mittwoch mercredi miercoles wed mi mit mer mie',
  'thursday donnerstag jeudi jueves thu thur thurs do don jeu jue',
  'friday freitag vendredi viernes fri fr fre ven vie',
  'saturday samstag sonnabend samedi sabado sat sa sam sab',
];

const indexed = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split(' ').map((word) => [word, at] as const)));

const monthOf = indexed(months);
const weekdayOf = indexed(weekdays);
const chineseNumbers = '一二三四五六七八九十';

/** 1–99 in digits, or 1–12 in Chinese numerals (两 counts as two); NaN for anything else. */
export function countOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  if (/^[两兩]$/.test(text)) return 2;
  const [, ten, one = ''] = /^(十?)([一二三四五六七八九十]?)$/.exec(text) ?? [];
  if (ten === undefined || text === '' || text === '十十') return Number.NaN;
  return (ten ? 10 : 0) + chineseNumbers.indexOf(one) + 1;
}

/** 1–12 of a month as written (`aug`, `8月`, 十二月), already folded; null for other words. */
export function monthNumber(word: string): number | null {
  const [, count] = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月$/.exec(word) ?? [];
  if (count !== undefined) {
    const number = countOf(count);
    return number >= 1 && number <= 12 ? number : null;
  }
  const index = monthOf.get(word);
  return index === undefined ? null : index + 1;
}

const cjkDays = '日一二三四五六天月火水木金土';
const cjkDay =
  /(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])|([日月火水木金土])曜日?|\(([日月火水木金土一二三四五六])\)/;

/**
 * Takes a weekday off either end of a date: its number (0 = Sunday) and what is left. Null where
 * there is none. `mar` is a weekday only where a date is left without it.
 */
export function splitWeekday(text: string): { weekday: number; rest: string } | null {
  const cjk = cjkDay.exec(text);
  if (cjk) {
    const at = cjkDays.indexOf(cjk[1] ?? cjk[2] ?? cjk[3] ?? '');
    const rest = `${text.slice(0, cjk.index)} ${text.slice(cjk.index + cjk[0].length)}`.trim();
    return { weekday: at < 7 ? at : at === 7 ? 0 : at - 7, rest };
  }
  const [, first, after] = /^([a-z]{2,10})\.?,? (.+)$/.exec(text) ?? [];
  const [, before, last] = /^(.+?),? \(?([a-z]{2,10})\.?\)?$/.exec(text) ?? [];
  const leading = weekdayOf.get(first ?? '');
  if (leading !== undefined && after !== undefined) return { weekday: leading, rest: after };
  const trailing = weekdayOf.get(last ?? '');
  return trailing !== undefined && before !== undefined
    ? { weekday: trailing, rest: before }
    : null;
}
