/** When the next step is due, where its own text may name the day. */
import type { When } from '#core/deal/when.ts';
import { type DealPage, drop, type Parsed, put, type Reckoner } from './deal-page.ts';

/** Pieces of a sentence that may be a date; each is then read as one, whole. */
const dateLike =
  /\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号號]|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\.? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g;
/** The same without a year, where the words leave no doubt that a day is meant. */
const yearless =
  /\d{1,2} ?月 ?\d{1,2} ?[日号號]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi;

/**
 * The one date a text names, null where it names none. 'undecidable' where it names two, one that
 * can mean two days, or one without its year.
 */
function dateIn(text: string, reckoner: Reckoner): Parsed<When | null> {
  const found = new Set<When>();
  for (const like of [dateLike, yearless]) {
    for (const [piece] of text.matchAll(like)) {
      const read = reckoner.when(piece);
      if ('value' in read) found.add(read.value);
      else if (read.absent === 'undecidable') return read;
    }
    // 11月25日 inside 2026年11月25日 is no second date.
    if (found.size > 0) break;
  }
  const [only = null, more] = found;
  return more ? { absent: 'undecidable' } : { value: only };
}

/** Where else a page says when the next step is due. */
interface Elsewhere {
  /** In a field of its own. */
  stated?: Parsed<When | null>;
  /** By the nearest open activity. */
  nearest?: When | undefined;
}

/**
 * Adds to a next step when it is due: as a field of its own states it, else as the text says, else
 * with the nearest open activity. A date that is there but cannot be read is a date all the same:
 * "no date" would be wrong, so without another source the step is absent.
 */
export function dateNextStep({ read, reckoner }: DealPage, { stated, nearest }: Elsewhere): void {
  const field = read.fields.nextStep;
  if (!field?.value) return;
  const told = [stated ?? { value: null }, dateIn(field.value.text, reckoner)];
  const dates = told.flatMap((each) => ('value' in each ? (each.value ?? []) : []));
  const doubts = told.flatMap((each) => ('absent' in each ? each.absent : []));
  const due = dates[0] ?? nearest ?? null;
  if (due === null && doubts[0]) drop(read, 'nextStep', doubts[0]);
  else put(read, 'nextStep', { ...field, value: { ...field.value, due } });
}
