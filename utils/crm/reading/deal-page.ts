/** A deal as printed and as far as it is understood, and how a CRM's own meaning adds to it. */
import type { Absence, FieldName, FieldValues, Reading, Readings } from '#core/deal/deal.ts';
import type { DealPrint, PrintedRow } from '#core/deal/print.ts';
import type { Day, Instant, When } from '#core/deal/when.ts';
import type { OffsetAt } from '../parse/zone.ts';

/** What parsing a printed text gave: a value, or why there is none. */
export type Parsed<V> = { value: V } | Absence;

/** Whether there is a value, be it a blank. */
export const isRead = <V>(parsed: Parsed<V>): parsed is { value: V } & Parsed<V> =>
  typeof parsed === 'object';

/** The value, or null where there is none. */
export const known = <V>(parsed: Parsed<V>): V | null => (isRead(parsed) ? parsed.value : null);

/** When and where a print is read. */
export interface Env {
  now: Instant;
  /** IANA zone of the browser, kept beside what was read. */
  zone: string;
  /** That zone's clock; the browser's own where left out. */
  offsetAt?: OffsetAt;
  /** When the page first showed rows that are dated from then; the others are from `now`. */
  since?: ReadonlyMap<PrintedRow, Instant>;
}

/** Reads printed values as this page prints them. */
export interface Reckoner {
  env: Env;
  /**
   * A day or an instant; 'undecidable' where day and month cannot be told apart on this page. What
   * counts from now counts from when the page first showed the row it stands in.
   */
  when: (text: string, row?: PrintedRow) => Parsed<When>;
  /** As `when`, cut to the day it was printed as. */
  day: (text: string) => Parsed<Day>;
  money: (text: string, label: string) => Parsed<FieldValues['amount']>;
  /** The day of an instant in the reader's zone; a day is itself. */
  dayOf: (when: When) => Day;
}

export interface FieldsRead {
  fields: Readings;
  absent: { [F in FieldName]?: Absence };
}

/** Everything a CRM's own meaning may look at beyond single fields. */
export interface DealPage {
  print: DealPrint;
  reckoner: Reckoner;
  /** What the plain candidates gave; the CRM's own meaning may add to it. */
  read: FieldsRead;
}

/** Writes a reading, and takes back that the field was absent. */
export function put<F extends FieldName>(
  read: FieldsRead,
  field: F,
  reading: Reading<FieldValues[F]>,
): void {
  read.fields[field] = reading as Readings[F];
  delete read.absent[field];
}

/** Takes a reading back: the field is absent for this reason. */
export function drop(read: FieldsRead, field: FieldName, why: Absence): void {
  delete read.fields[field];
  read.absent[field] = why;
}
