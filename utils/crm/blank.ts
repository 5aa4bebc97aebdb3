/** What both CRMs draw for a known but empty field (Zoho: `-None-`, `—`; Fxiaoke: `--`). */

const blanks = new Set(['', '-', '--', '—', '-None-']);
const longest = 500;

/** Whether the text is what a CRM draws for a field known to be empty; never for a huge text. */
export function isBlankText(text: string): boolean {
  const trimmed = text.trim();
  if (blanks.has(trimmed)) return true;
  // Letters and digits end the matter at once: only signs that print nothing may stand beside one.
  if (trimmed.length > longest || /^[\w\u2E80-\uD7FF]/.test(trimmed)) return false;
  return blanks.has(trimmed.replace(/\p{Cf}/gu, '').trim());
}
