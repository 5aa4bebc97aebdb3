/** Printed numbers: which separator groups and which one starts the decimals. */

/** The character that starts the decimals. */
export type Mark = ',' | '.';

export interface PrintedNumber {
  /** Plain digits with a period, `1234.5`. */
  digits: string;
  /** The decimal mark that this number alone proves; null where it proves none. */
  proves: Mark | null;
}

const integer = /^(?:0|[1-9]\d*)$/;
/** 1,234,567 in threes, or 25,00,000 in pairs before the last three, as in India. */
const groups = /^(?:[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*|[1-9]\d?([.,])\d\d(?:\2\d\d)*\2\d{3})$/;

const ungroup = (text: string): string | null =>
  integer.test(text) || groups.test(text) ? text.replace(/\D/g, '') : null;

/**
 * Reads a number printed with any of the usual separators.
 *
 * - No comma or period: plain, or grouped by spaces or apostrophes.
 * - The last of both marks occurs once and the other groups before it: it starts the decimals.
 * - One mark, twice or more: it groups, and every group must be complete.
 * - One mark, once: one or two digits after it are decimals; three are decimals only where a group
 *   cannot be (`0.125`, `1234.567`); four or more are decimals after a period, and nothing safe
 *   after a comma (`12,3456` may be a group of 万).
 * - One mark before three digits reads two ways: `mark` decides both, `grouping` says which mark
 *   can only group; with neither it is null.
 *
 * Leading zeros, empty groups and groups of the wrong size make it no number: null.
 */
export function readNumber(text: string, mark?: Mark, grouping?: Mark): PrintedNumber | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const last: Mark = text.charAt(at) === ',' ? ',' : '.';
  const before = text.slice(0, Math.max(at, 0));
  const grouped = ungroup(text);
  if (at < 0 || before.includes(last))
    return grouped === null
      ? null
      : { digits: grouped, proves: at < 0 ? null : last === ',' ? '.' : ',' };
  const after = text.slice(at + 1);
  const whole = before === '' ? '0' : ungroup(before);
  if (whole === null || !/^\d+$/.test(after)) return null;
  const decimal = `${whole}.${after}`;
  if (grouped !== null) {
    if (mark) return { digits: mark === last ? decimal : grouped, proves: null };
    return grouping === last ? { digits: grouped, proves: null } : null;
  }
  if (after.length > 3 && last === ',' && whole === before) return null;
  return { digits: decimal, proves: last };
}
