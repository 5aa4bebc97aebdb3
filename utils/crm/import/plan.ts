/** How one file is going to be read: what its columns mean, and what all its rows prove together. */
import type { CrmId } from '#core/deal/deal.ts';
import type { ImportKind, Meaning, ReadRow } from '#core/import/import.ts';
import { dealOver as fxiaokeOver } from '../fxiaoke/url.ts';
import type { DateOrder } from '../parse/date-order.ts';
import { decideDecimal } from '../parse/index.ts';
import type { Mark } from '../parse/number.ts';
import { dealOver as zohoOver } from '../zoho/url.ts';
import { columnsOf, crmOf, kindOf } from './columns.ts';
import type { RowEnv } from './env.ts';
import type { Refused } from './moment.ts';
import { dateBeside, dateOrder, dateReader, offsetIn } from './moments.ts';
import type { DealNamed } from './names.ts';
import { readRow } from './read-row.ts';
import type { ImportTable } from './table.ts';

/** What the person sees and may correct. */
export interface Plan {
  kind: ImportKind;
  crm: CrmId;
  columns: (Meaning | null)[];
}

/** A first guess; deals where the columns speak of nothing. */
export function planFor({ headers, rows }: ImportTable): Plan {
  const kind = kindOf(headers) ?? 'deals';
  const crm = crmOf(
    headers,
    rows.slice(0, 50).map(({ cells }) => cells),
  );
  return { kind, crm, columns: columnsOf(kind, headers) };
}

const dateMeanings: readonly Meaning[] = [
  'at',
  'day',
  'closed',
  'created',
  'modified',
  'closeDate',
  'lastActivity',
  'stageSince',
];

/** The columns that hold dates. */
const dateColumns = ({ columns }: Plan): number[] =>
  columns.flatMap((meaning, at) => (meaning && dateMeanings.includes(meaning) ? [at] : []));

/** What all rows prove together: the order of day and month, and the decimal mark. */
export interface Survey {
  order: DateOrder | null;
  decimal: Mark | undefined;
}

/** Amounts looked at for the decimal mark. */
const mostAmounts = 5000;
/** Rows that a sample of dates is looked for in. */
const firstRows = 500;

/** Looks through all rows. */
export function survey(table: ImportTable, plan: Plan): Survey {
  const days = dateOrder();
  const dates = dateColumns(plan);
  const amount = plan.columns.indexOf('amount');
  const amounts: string[] = [];
  for (const { cells } of table.rows) {
    for (const column of dates) days.add((cells[column] ?? '').trim());
    const money = cells[amount];
    if (money && amounts.length < mostAmounts) amounts.push(money);
  }
  return { order: days.order(), decimal: decideDecimal(amounts) };
}

/** What a file is read with beside its plan. */
export interface Around {
  now: string;
  zone: string;
  file: string;
  /** The address of a deal of that CRM; null where none is known. */
  url: string | null;
  dealNamed: DealNamed;
}

/** Where a deal opens: as the known ones do, else on the CRM's main host, which is a guess. */
function addressIn(crm: CrmId, known: string | null): (id: string) => string {
  if (crm === 'fxiaoke') {
    const home = new URL(known ?? 'https://www.fxiaoke.com/XV/UI/Home');
    return (id) => fxiaokeOver(home, 'NewOpportunityObj', id).url;
  }
  const main = 'https://crm.zoho.com/crm/tab/Potentials';
  return (id) => (known && zohoOver(new URL(known), id)?.url) || `${main}/${id}`;
}

export function envFor(table: ImportTable, plan: Plan, proven: Survey, around: Around): RowEnv {
  const { now, zone, file, url, dealNamed } = around;
  const offsetAt = offsetIn(zone);
  return {
    ...plan,
    headers: table.headers,
    date: dateReader(offsetAt, proven.order),
    now,
    zone,
    offsetAt,
    decimal: proven.decimal,
    dealNamed,
    address: addressIn(plan.crm, url),
    file,
  };
}

/** How a date of the file was understood; `when` is null where it was not. */
export interface DateSample {
  column: string;
  text: string;
  when: string | null;
}

/** One date of each date column, one whose day and month could be mistaken where there is one. */
export function dateSamples(table: ImportTable, plan: Plan, env: RowEnv): DateSample[] {
  const beside = plan.columns.indexOf('day');
  return dateColumns(plan).flatMap((column) => {
    const dates = table.rows
      .slice(0, firstRows)
      .map(({ cells }) => ({
        text: (cells[column] ?? '').trim(),
        day: plan.columns[column] === 'at' ? (cells[beside] ?? '').trim() : '',
      }))
      .filter(({ text }) => text !== '');
    const open =
      dates.find(({ text }) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(text)) ?? dates[0];
    if (open === undefined) return [];
    const { text, day } = open;
    const read = dateBeside(env.date, text, day);
    const when = read === null || read === 'undecidable' ? null : read.value;
    return [{ column: table.headers[column] ?? '', text: text.slice(0, 60), when }];
  });
}

/** Rows `from` to `to` as what they say, those that say nothing clear with the reason. */
export function readRows(
  { rows }: ImportTable,
  env: RowEnv,
  from: number,
  to: number,
): { taken: ReadRow[]; rejected: Refused['rejected'][] } {
  const taken: ReadRow[] = [];
  const rejected: Refused['rejected'][] = [];
  for (const { row, cells } of rows.slice(from, to)) {
    const read = readRow(cells, row, env);
    if ('rejected' in read) rejected.push(read.rejected);
    else taken.push(read);
  }
  return { taken, rejected };
}
