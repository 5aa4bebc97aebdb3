/** Understands what a page printed of a deal: the background's half of reading. */
import type { CrmId, DealSnapshot, FieldName, Reading, Readings } from '#core/deal/deal.ts';
import type { DealPrint, PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { fxiaokeMeaning } from './fxiaoke/meaning.ts';
import type { Meaning } from './meaning.ts';
import { settleWhen } from './reading/column.ts';
import { type Env, type FieldsRead, isRead, put } from './reading/deal-page.ts';
import { readFields } from './reading/read.ts';
import { reckonerFor } from './reading/reckon.ts';
import { zohoMeaning } from './zoho/meaning.ts';

const meanings: { readonly [C in CrmId]: Meaning } = { zoho: zohoMeaning, fxiaoke: fxiaokeMeaning };

/** A deal that is proven, but of which neither the name nor the stage can be read. */
export interface Unreadable {
  crm: CrmId;
  layout: string;
  missing: FieldName[];
}

/** What places of the page say of one field; under its name, or nothing where it cannot be. */
export function readPlaces(
  print: DealPrint,
  field: PlaceName,
  places: PrintedPlace[],
  env: Env,
): Readings {
  const meaning = meanings[print.deal.crm];
  const reckoner = reckonerFor(print, meaning, env);
  if (field !== 'nextDue') {
    const alone = { ...print, places: { [field]: places } };
    return readFields(alone, reckoner, meaning).read.fields;
  }
  const due = settleWhen(field, places, reckoner);
  if (!isRead(due)) return {};
  const { value, by, from } = due.value;
  return { nextStep: { value: { text: '', due: value }, by, from } };
}

/** What a print says, field by field, and the deal it makes; or what was looked for in vain. */
export type PageRead = { read: FieldsRead } & (
  | { snapshot: DealSnapshot }
  | { unreadable: Unreadable }
);

/** The deal as of `env.now`. Pure: the same print reads the same. */
export function readPrint(print: DealPrint, env: Env): PageRead {
  const { deal, layout, places } = print;
  const meaning = meanings[deal.crm];
  const page = readFields(print, reckonerFor(print, meaning, env), meaning);
  const taught = Object.entries(page.read.fields).filter(([, { by }]) => by === 'taught');
  const history = meaning.conclude(page);
  const { fields, absent } = page.read;
  // What the person pointed at stands, whatever the CRM's lists let conclude.
  for (const [field, reading] of taught as [FieldName, Reading<never>][]) {
    if (fields[field]?.by !== 'taught') put(page.read, field, reading);
  }
  if (!fields.name?.value && !fields.stage?.value) {
    const looked = Object.keys(places).filter((name) => name !== 'nextDue') as FieldName[];
    const missing = looked.filter((field) => !fields[field]);
    return { read: page.read, unreadable: { crm: deal.crm, layout, missing } };
  }
  const { now: at, zone } = env;
  const snapshot = { deal, at, zone, fields, absent, ...(history ? { history } : {}) };
  return { read: page.read, snapshot };
}
