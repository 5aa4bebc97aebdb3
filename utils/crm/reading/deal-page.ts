/** A located deal page as a profile's own rules see it, and how they add to what was read. */
import type {
  Absence,
  FieldName,
  FieldValues,
  ReadBy,
  Reading,
  Readings,
} from '#core/deal/deal.ts';
import type { Day, Instant, When } from '#core/deal/when.ts';
import type { Look } from '../dom/look.ts';
import type { OffsetAt } from '../parse/zone.ts';

/** What stands in one value element, before any parsing. */
export type Raw =
  | { text: string }
  /** Drawn and explicitly empty: `-None-`, `--`, `—`. */
  | 'blank'
  /** Drawn with nothing in it at all: blank too, unless another place shows a value. */
  | 'nothing'
  | 'not-drawn'
  | 'editing'
  | 'masked';

/** One place that shows a field, and what stands there. */
export interface Place {
  raw: Raw;
  by: Extract<ReadBy, 'hook' | 'label'>;
  /** The candidate, as shown to the person. */
  from: string;
  /** The label as printed, for a unit in it; empty where there is none. */
  label: string;
  element: Element;
}

export interface Finder {
  look: Look;
  root: Element;
  find: (field: FieldName) => Place[];
  /** Places beside the first of these labels, separated by `|`, that the page shows. */
  labelled: (names: string) => Place[];
}

/** What parsing a printed text gave: a value, or why there is none. */
export type Parsed<V> = { value: V } | Absence;

/** Whether there is a value, be it a blank. */
export const isRead = <V>(parsed: Parsed<V>): parsed is { value: V } & Parsed<V> =>
  typeof parsed === 'object';

/** The value, or null where there is none. */
export const known = <V>(parsed: Parsed<V>): V | null => (isRead(parsed) ? parsed.value : null);

/** When and where a page is read. */
export interface Env {
  now: Instant;
  /** IANA zone of the browser, kept beside what was read. */
  zone: string;
  /** That zone's clock; the browser's own where left out. */
  offsetAt?: OffsetAt;
}

/** Reads printed values as this page prints them. */
export interface Reckoner {
  env: Env;
  /** A day or an instant; 'undecidable' where day and month cannot be told apart on this page. */
  when: (text: string) => Parsed<When>;
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

/** Everything a profile's own rules may look at beyond single fields. */
export interface DealPage {
  finder: Finder;
  reckoner: Reckoner;
  /** What the plain candidates gave; the profile's own rules may add to it. */
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
