/** Reads all fields of a located deal, each by its profile's candidates. */
import type { Absence, FieldName, FieldValues, Reading, Readings } from '#core/deal/deal.ts';
import { fieldNames } from '#core/deal/deal.ts';
import type { Finder } from './find.ts';
import type { Reckoner } from './reckon.ts';
import { settle } from './settle.ts';
import { parsers } from './values.ts';

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

function readField<F extends FieldName>(field: F, page: DealPage): void {
  const { finder, reckoner, read } = page;
  const parse = parsers[field];
  const settled = settle<FieldValues[F]>(finder.find(field), (text, place) =>
    parse(text, reckoner, place),
  );
  if ('reading' in settled) put(read, field, settled.reading);
  else read.absent[field] = settled.absent;
}

/** The fields as the page's own places show them. */
export function readFields(finder: Finder, reckoner: Reckoner): DealPage {
  const page: DealPage = { finder, reckoner, read: { fields: {}, absent: {} } };
  for (const field of fieldNames) {
    if (finder.profile.fields[field]) readField(field, page);
  }
  return page;
}
