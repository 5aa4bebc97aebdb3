/** Reads all fields of a located deal, each by its profile's candidates. */
import type { FieldName, FieldValues } from '#core/deal/deal.ts';
import type { Profile } from '../profile.ts';
import { type DealPage, drop, type Finder, isRead, put, type Reckoner } from './deal-page.ts';
import { settle } from './settle.ts';
import { parsers } from './values.ts';

function readField<F extends FieldName>(field: F, page: DealPage, profile: Profile): void {
  const settled = settle<FieldValues[F]>(page.finder.find(field), (text, { label }) =>
    parsers[field](text, { reckoner: page.reckoner, profile, label }),
  );
  if (isRead(settled)) put(page.read, field, settled.value);
  else drop(page.read, field, settled);
}

/** The fields that the CRM can show. */
export const fieldsOf = ({ fields }: Profile): FieldName[] => Object.keys(fields) as FieldName[];

/** The fields as the page's own places show them. */
export function readFields(finder: Finder, reckoner: Reckoner, profile: Profile): DealPage {
  const page: DealPage = { finder, reckoner, read: { fields: {}, absent: {} } };
  for (const field of fieldsOf(profile)) readField(field, page, profile);
  return page;
}
