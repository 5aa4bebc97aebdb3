/** Text of a page as people see it: folded whitespace, no invisible characters, bounded length. */
import { simplified } from '../script.ts';

/**
 * Invisible characters that no name needs, control characters among them but for those that are
 * spaces; the joiners (U+200C, U+200D) are spelling and stay.
 */
const invisible = /(?![\u200C\u200D])\p{Cf}|(?!\s)\p{Cc}/gu;
/** Superscripts, fractions and circled numbers: NFKC would glue `100²` into 1002. */
const digitLike = /\p{No}/u;
const longest = 500;
/** Printable ASCII with single spaces. */
const plain = /^(?:[!-~]| (?! ))*$/;
/** Makes what is printed read backwards: 1202 is shown as 2021, so nobody knows which is meant. */
const turned = /[\u202D\u202E]/;

/** Whether some of the text is shown in another order than it is written in. */
export const isTurned = (text: string): boolean => turned.test(text);
/** No amount or date is longer; anything longer is a sentence or an attack. */
const longestValue = 120;

/** The text in one line, at most 500 characters, without invisible characters. */
export function cleanText(text: string): string {
  if (text.length <= longest && plain.test(text)) return text.trim();
  const line = text
    .trim()
    .slice(0, 10 * longest)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Never end inside a surrogate pair: half a character is not text.
  return line
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/**
 * The form values are parsed in: NFKC (full-width digits and signs become plain), one space, plain
 * dashes and apostrophes, simplified characters. Null where the text is too long for a value, is
 * shown backwards, or NFKC would make up digits.
 */
export function foldValue(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  // Most dates and amounts are plain already, and a list has hundreds of them.
  if (plain.test(trimmed)) return trimmed.length > longestValue ? null : trimmed;
  if (digitLike.test(trimmed) || isTurned(trimmed)) return null;
  const folded = simplified(trimmed.replace(/\p{Cf}/gu, '').normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .trim();
  return folded.length > longestValue ? null : folded;
}

/** As `foldValue`, in lower case and without accents: words of six languages compare plainly. */
export function foldWords(text: string): string | null {
  const folded = foldValue(text)?.toLowerCase() ?? null;
  if (folded === null || plain.test(folded)) return folded;
  return folded.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

/**
 * A label in NFKC and simplified characters without its decoration, `*` before and `?` or `:` after, and split at brackets that
 * end it: `商机金额(万元)` is 商机金额 and 万元. `bare` and `inside` are empty where it has none.
 */
export function splitLabel(text: string): { label: string; bare: string; inside: string } {
  const label = (foldValue(text) ?? '').replace(/^[* ]+|[?:* ]+$/g, '');
  const [, bare = '', inside = ''] = /^([^(]+?) ?\(([^()]{1,20})\)$/.exec(label) ?? [];
  return { label, bare, inside };
}
