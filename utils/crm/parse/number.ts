/** Printed numbers: which separator groups and which one starts the decimals. */

export type DecimalMark = 'comma' | 'period';

export interface PrintedNumber {
  /** Plain digits with a period, `1234.5`. */
  digits: string;
  /** What this number alone proves about the page's decimal mark; null where it proves nothing. */
  proves: DecimalMark | null;
}

/** A number that reads two ways: one separator, three digits after it. */
export interface TwoWayNumber {
  separator: DecimalMark;
  grouped: string;
  decimal: string;
}

const integer = /^(?:0|[1-9]\d*)$/;
const western = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*$/;
/** 25,00,000: pairs before the last three digits, as in India. */
const indian = /^[1-9]\d?([.,])\d\d(?:\1\d\d)*\1\d{3}$/;

const ungroup = (text: string): string | null =>
  integer.test(text)
    ? text
    : western.test(text) || indian.test(text)
      ? text.replace(/\D/g, '')
      : null;

const markOf = (separator: string): DecimalMark => (separator === ',' ? 'comma' : 'period');
const other = (mark: DecimalMark): DecimalMark => (mark === 'comma' ? 'period' : 'comma');

/**
 * Reads a number printed with any of the usual separators.
 *
 * - No comma or period: plain, or grouped by spaces or apostrophes.
 * - The last of both marks occurs once and the other groups before it: it starts the decimals.
 * - One mark, twice or more: it groups, and every group must be complete.
 * - One mark, once: one or two digits after it are decimals; three are decimals only where a group
 *   cannot be (`0.125`, `1234.567`), else two readings; four or more are decimals after a period,
 *   and nothing safe after a comma (`12,3456` may be a group of 万).
 *
 * Leading zeros, empty groups and groups of the wrong size make it no number: null.
 */
export function readNumber(text: string): PrintedNumber | TwoWayNumber | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0) {
    const digits = ungroup(text);
    return digits === null ? null : { digits, proves: null };
  }
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  const separator = text.charAt(at);
  const mark = markOf(separator);
  if (before.includes(separator)) {
    const digits = ungroup(text);
    return digits === null ? null : { digits, proves: other(mark) };
  }
  const whole = before === '' ? '0' : ungroup(before);
  if (whole === null || !/^\d+$/.test(after)) return null;
  const decimal = `${whole}.${after}`;
  const grouped = ungroup(text);
  if (grouped !== null) return { separator: mark, grouped, decimal };
  if (after.length > 3 && mark === 'comma' && /^\d+$/.test(before)) return null;
  return { digits: decimal, proves: mark };
}

/** The plain digits once the decimal mark is known. */
export const asMarked = (number: TwoWayNumber, mark: DecimalMark): string =>
  number.separator === mark ? number.decimal : number.grouped;
