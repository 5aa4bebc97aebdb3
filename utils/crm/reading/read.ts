/** Reads all fields of a deal as printed, each by its places. */

import { isColumnField } from '#core/deal/column-field.ts';
import { type FieldName, type FieldValues, fieldNames } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import type { Meaning } from '../meaning.ts';
import { settleWhen } from './column.ts';
import { type DealPage, drop, isRead, put, type Reckoner } from './deal-page.ts';
import { isAnothers } from './headed.ts';
import { settle } from './settle.ts';
import { parsers } from './values.ts';

function readField<F extends FieldName>(field: F, page: DealPage, meaning: Meaning): void {
  const { print, reckoner, read } = page;
  const found = print.places[field] ?? [];
  // One that is the deal's own keeps the others, to be contradicted by them.
  const places = found.every((place) => isAnothers(field, place)) ? [] : found;
  if (isColumnField(field)) {
    const moment = settleWhen(field, places, reckoner);
    if (isRead(moment)) put(read, field, moment.value);
    else drop(read, field, moment);
    return;
  }
  const settled = settle<FieldValues[F]>(places, (text, { label }) =>
    parsers[field](text, { reckoner, meaning, label }),
  );
  if (isRead(settled)) put(read, field, settled.value);
  else drop(read, field, settled);
}

/** The fields as the page's own places show them. */
export function readFields(print: DealPrint, reckoner: Reckoner, meaning: Meaning): DealPage {
  const page: DealPage = { print, reckoner, read: { fields: {}, absent: {} } };
  for (const field of fieldNames) {
    if (print.places[field]) readField(field, page, meaning);
  }
  return page;
}
