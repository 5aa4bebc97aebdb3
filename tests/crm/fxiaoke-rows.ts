/** Real Fxiaoke deals, as rows and as the detail pages that would print them. */
import { readFileSync } from 'node:fs';
import { wallClock } from '#tests/pages/format.ts';
import type { FxiaokePage } from '#tests/pages/fxiaoke.ts';
import { sharedData } from '#tests/shared-data.ts';

export interface Row {
  _id: string;
  name: string;
  account_id__r: string;
  amount: string;
  close_date: number;
  sales_stage__r: string;
  sales_status__r: string;
  stg_changed_time: number;
  last_followed_time: number;
  create_time: number;
  probability: number;
  owner__r: { name: string };
}

/** The tenant's own zone: its days begin at 00:00 there. */
export const rowsZone = 'Asia/Shanghai';

const open = sharedData('fxiaoke/openapi-newopportunity-and-activerecord-rows.json');
const won = sharedData('fxiaoke/openapi-newopportunity-won-row.json');

/** The eleven rows; none, said loudly, where the shared folder is missing. */
export const rows: readonly Row[] = [
  ...(open ? (JSON.parse(readFileSync(open, 'utf8')).opportunities as Row[]) : []),
  ...(won ? [JSON.parse(readFileSync(won, 'utf8')).data as Row] : []),
];

const day = (at: number): string => wallClock(at, rowsZone).day;
const two = (value: number): string => String(value).padStart(2, '0');

/** As Fxiaoke prints it, `2025-07-21 09:30`. */
const minute = (at: number): string => {
  const clock = wallClock(at, rowsZone);
  return `${clock.day} ${two(clock.hour)}:${two(clock.minute)}`;
};

/** The instant that is left of `at` once it was printed to the minute. */
const atMinute = (at: number): string => new Date(Math.floor(at / 60_000) * 60_000).toISOString();

const neverFollowed = (row: Row): boolean =>
  minute(row.last_followed_time) === minute(row.create_time);

/** The row as the detail page prints it. */
export const pageOf = (row: Row): FxiaokePage => ({
  id: row._id,
  values: {
    name: row.name,
    account_id: row.account_id__r,
    amount: Number(row.amount).toLocaleString('en-US', { minimumFractionDigits: 2 }),
    close_date: day(row.close_date),
    sales_stage: row.sales_stage__r,
    sales_status: row.sales_status__r,
    stg_changed_time: minute(row.stg_changed_time),
    probability: `${row.probability}%`,
    last_followed_time: minute(row.last_followed_time),
    owner: row.owner__r.name,
    create_time: minute(row.create_time),
  },
  summary: ['owner', 'sales_stage'],
});

/** What must be read of it; never followed is known and blank. */
export const valuesOf = (row: Row) => ({
  name: row.name,
  account: row.account_id__r,
  amount: { amount: Number(row.amount), currency: 'CNY' },
  closeDate: day(row.close_date),
  stage: row.sales_stage__r,
  status: row.sales_status__r === '赢单' ? 'won' : 'open',
  stageSince: atMinute(row.stg_changed_time),
  probability: row.probability,
  lastActivity: neverFollowed(row) ? null : atMinute(row.last_followed_time),
  owner: row.owner__r.name,
  created: atMinute(row.create_time),
});
