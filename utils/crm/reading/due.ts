/** When the next step is due, where its own text may name the day. */
import type { NextStep, Reading } from '#core/deal/deal.ts';
import type { When } from '#core/deal/when.ts';
import { settleWhen } from './column.ts';
import { type DealPage, isRead, known, type Parsed, put, type Reckoner } from './deal-page.ts';

/** A month's name in six languages; what only begins like one is no date when it is read. */
const month =
  '(?:jan|ene|f[eé][bv]|m[aä]r|a[bpv]r|ma[iy]|ju[iln]|a[gou][goû]|sep|o[ck]t|nov|d[eéi][cz])\\p{L}*\\.?';
const day = '\\d{1,2}(?!\\d)(?:st|nd|rd|th)?';
/** Pieces of a sentence that may be a date, with or without its year; each is then read as one. */
const dateLike = new RegExp(
  `(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号號]|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|(?:${day}\\.? ${month}|\\b${month} ${day})(?:,? \\d{4})?`,
  'giu',
);

/**
 * The one date a text names, null where it names none. 'undecidable' where it names two, one that
 * can mean two days, or one without its year.
 */
function dateIn(text: string, reckoner: Reckoner): Parsed<When | null> {
  const found = new Set<When>();
  for (const [piece] of text.matchAll(dateLike)) {
    const read = reckoner.when(piece);
    if (isRead(read)) found.add(read.value);
    else if (read === 'undecidable') return read;
  }
  const [only = null, more] = found;
  return more ? 'undecidable' : { value: only };
}

/** The moment that a field of its own states for the next step; 'not-found' where there is none. */
export const statedDue = ({ print, reckoner }: DealPage): Parsed<Reading<When>> =>
  settleWhen('nextDue', print.places.nextDue ?? [], reckoner);

/** A next step of which only that moment is known, called by its label; what was taught has none. */
export const stepDue = ({ value, by, from }: Reading<When>): Reading<NextStep> => ({
  value: value === null ? null : { text: by === 'taught' ? '' : from, due: value },
  by,
  from,
});

/** Where else a page says when the next step is due. */
interface Elsewhere {
  /** In a field of its own. */
  stated?: Parsed<When | null>;
  /** By the nearest open activity. */
  nearest?: When | null;
}

/**
 * Adds to a next step when it is due: as a field of its own states it, else as the text says, else
 * with the nearest open activity. A date that is there but cannot be read is a date all the same:
 * without another source the step stays, and says that it is unsure.
 */
export function dateNextStep(
  { read, reckoner }: DealPage,
  { stated = { value: null }, nearest = null }: Elsewhere,
): void {
  const field = read.fields.nextStep;
  if (!field?.value) return;
  const told = dateIn(field.value.text, reckoner);
  const due = known(stated) ?? known(told) ?? nearest;
  const doubt = isRead(stated) ? told : stated;
  const unsure = due === null && !isRead(doubt);
  const value = { ...field.value, due, ...(unsure ? { unsure } : {}) };
  put(read, 'nextStep', { ...field, value });
}
