/** A row of exported deals: the deal as it stood when it was last changed, and its beginning. */
import { dealKey, type FieldName, type FieldValues, type Readings } from '#core/deal/deal.ts';
import { type Instant, isDay, type When } from '#core/deal/when.ts';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { crmEvent } from '#core/history/make.ts';
import { type Meaning, type ReadRow, unlinkedKey } from '#core/import/import.ts';
import { fxiaokeMeaning } from '../fxiaoke/meaning.ts';
import { cleanText, parseMoney, parsePercent } from '../parse/index.ts';
import { asInstant, instantAt } from '../parse/zone.ts';
import type { RowCells, RowEnv } from './env.ts';
import { dayIn, moment, type Refused, recordId } from './moment.ts';

const texts = ['name', 'stage', 'owner', 'account', 'contact', 'type', 'leadSource'] as const;
const moments = ['stageSince', 'lastActivity', 'created'] as const;

const instantOf = (when: When, { offsetAt }: RowEnv): Instant =>
  isDay(when) ? asInstant(instantAt(Date.parse(when), offsetAt)) : when;

/** The currency that a column of its own states: `CNY`, 人民币. */
const currencyIn = (text: string): string | null =>
  text === '' ? null : (parseMoney(`1 ${text}`)?.currency ?? null);

function amountOf(cells: RowCells, env: RowEnv): FieldValues['amount'] | null | Refused {
  const text = cells.text('amount');
  if (text === '') return null;
  const label = cells.get('amount')?.column;
  const stated = currencyIn(cells.text('currency'));
  const hints = { decimal: env.decimal, ...(stated === null ? {} : { currency: stated }) };
  const money = parseMoney(text, { label, hints });
  return money
    ? { ...money, currency: money.currency ?? stated }
    : cells.rejected('amount-unreadable', 'amount');
}

/** The fields of the row; a column that is not there stays absent, a blank cell is blank. */
function fieldsOf(cells: RowCells, env: RowEnv): Readings | Refused {
  const fields: { [F in FieldName]?: unknown } = {};
  const put = <F extends FieldName>(field: F, value: FieldValues[F] | null) => {
    const { column = '' } = cells.get(field as Meaning) ?? {};
    fields[field] = { value, by: 'import', from: `${env.file}: ${column}`.slice(0, 200) };
  };
  for (const field of texts) if (cells.get(field)) put(field, cleanText(cells.text(field)) || null);
  for (const field of moments) {
    if (!cells.get(field)) continue;
    const read = moment(cells, env, field);
    if (read && 'rejected' in read) return read;
    put(field, read?.when ?? null);
  }
  if (cells.get('closeDate')) {
    const read = moment(cells, env, 'closeDate');
    if (read && 'rejected' in read) return read;
    put('closeDate', read && dayIn(read.when, env));
  }
  if (cells.get('amount')) {
    const amount = amountOf(cells, env);
    if (amount && 'rejected' in amount) return amount;
    put('amount', amount);
  }
  const status =
    env.crm === 'fxiaoke' ? fxiaokeMeaning.statusOf?.(cells.text('status')) : undefined;
  if (status) put('status', status);
  const percent = parsePercent(cells.text('probability'));
  if (percent !== null) put('probability', percent);
  const step = cleanText(cells.text('nextStep'));
  if (cells.get('nextStep'))
    put('nextStep', step === '' ? null : { text: step, due: null, ...unsure(step) });
  return fields as Readings;
}

/** A step with figures in it may name its day: "no date" would be wrong. */
const unsure = (step: string): { unsure?: true } => (/\d/.test(step) ? { unsure: true } : {});

function beginning(deal: CrmEvent['deal'], at: When, cells: RowCells, env: RowEnv): CrmEvent {
  const [text, by] = [cleanText(cells.text('name')), cleanText(cells.text('owner'))];
  return crmEvent({ deal, kind: 'created', at, day: dayIn(at, env), text, by, told: 'import' });
}

/** What a deal began with and seldom loses: all that is said of it where no one knows as of when. */
const lasting: readonly FieldName[] = [
  'name',
  'owner',
  'account',
  'contact',
  'type',
  'leadSource',
  'created',
];

const lastingOf = (fields: Readings): Readings =>
  Object.fromEntries(lasting.flatMap((field) => (fields[field] ? [[field, fields[field]]] : [])));

/**
 * A deal with its record id is a snapshot, dated when the CRM last changed it, so that what was seen
 * later stays. Nothing else dates it: a stage of today dated when the deal was created, or last
 * spoken about, would look as old as that. Where the change is not stated, its beginning stands, with
 * what lasts. Without an id nothing ties it to a page: only its beginning is kept, under no deal.
 */
export function readDeal(cells: RowCells, env: RowEnv): ReadRow | Refused {
  const fields = fieldsOf(cells, env);
  if ('rejected' in fields) return fields as unknown as Refused;
  const created = fields.created?.value ?? null;
  if (cells.text('id') === '') {
    if (created === null) return cells.rejected('no-date', 'created');
    const key = unlinkedKey(env.crm, `row ${cells.whole}`);
    return { snapshot: null, event: beginning(key, created, cells, env) };
  }
  const id = recordId(cells, 'id', env);
  if (typeof id !== 'string') return id;
  const changed = moment(cells, env, 'modified');
  if (changed && 'rejected' in changed) return changed;
  const stood = changed?.when ?? created;
  if (stood === null) return cells.rejected('no-date', 'modified');
  const at = instantOf(stood, env);
  if (at > env.now) return cells.rejected('date-in-future', changed ? 'modified' : 'created');
  const deal = { crm: env.crm, id, org: null, url: env.address(id) };
  const event = created === null ? null : beginning(dealKey(deal), created, cells, env);
  const told = changed ? fields : lastingOf(fields);
  return { snapshot: { deal, at, zone: env.zone, fields: told, absent: {} }, event };
}
