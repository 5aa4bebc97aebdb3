/** Text of a page as people see it: folded whitespace, no invisible characters, bounded length. */

/** Invisible characters that no name needs; the joiners (U+200C, U+200D) are spelling and stay. */
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const joiners = /[\u200C\u200D]/g;
/** Superscripts, fractions and circled numbers: NFKC would glue `100²` into 1002. */
const digitLike = /\p{No}/u;
const longest = 500;
/** No amount or date is longer; anything longer is a sentence or an attack. */
const longestValue = 120;

/** The text in one line, at most 500 characters, without invisible characters. */
export function cleanText(text: string): string {
  const line = text
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
 * dashes and apostrophes. Null where the text is too long for a value or NFKC would make up digits.
 */
export function foldValue(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || digitLike.test(trimmed)) return null;
  const folded = trimmed
    .replace(invisible, '')
    .replace(joiners, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .trim();
  return folded.length > longestValue ? null : folded;
}

/** As `foldValue`, in lower case and without accents: words of six languages compare plainly. */
export function foldWords(text: string): string | null {
  const folded = foldValue(text);
  if (folded === null) return null;
  return folded
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** What both CRMs draw for a known but empty field (Zoho: `-None-`, `—`; Fxiaoke: `--`). */
const blanks: ReadonlySet<string> = new Set(['', '-', '--', '—', '-None-']);

/** Whether the text is what a CRM draws for a field known to be empty. */
export const isBlankText = (text: string): boolean =>
  blanks.has(cleanText(text).replace(joiners, ''));

/** A person's or company's name; null where the text is blank, has no letter or is a paragraph. */
export function parsePerson(text: string): string | null {
  const name = cleanText(text);
  return isBlankText(name) || name.length > 200 || !/\p{L}/u.test(name) ? null : name;
}
