/** Labels of a CRM compared as people read them: width, case and spacing do not count. */

/** Characters that show nothing: zero-width, soft hyphen, bidi controls, byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * The form under which two labels count as the same: `Closed　Won`, ` closed won ` and `CLOSED
 * WON` are one. Punctuation and script stay: 输单 and 輸單 are two labels, and so are `1. 谈判` and
 * `谈判`. Applying it twice changes nothing.
 */
export const normaliseLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The label without spaces and punctuation, for when nothing matches it exactly: `Negotiation /
 * Review` and `negotiation/review` are one here. A label of nothing else stays as it is.
 */
export const looseLabel = (label: string): string => {
  const read = normaliseLabel(label);
  return read.replace(/[\s\p{P}]+/gu, '') || read;
};
