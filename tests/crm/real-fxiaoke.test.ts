/** Real Fxiaoke deals, rendered as detail pages, read back exactly as their rows say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wallClock } from '#tests/pages/format.ts';
import { type FxiaokePage, fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { sharedData } from '#tests/shared-data.ts';
import { readPage, snapshotOf } from './page.ts';

interface Row {
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

const zone = 'Asia/Shanghai';
const open = sharedData('fxiaoke/openapi-newopportunity-and-activerecord-rows.json');
const won = sharedData('fxiaoke/openapi-newopportunity-won-row.json');
const rows: Row[] = [
  ...(open ? (JSON.parse(readFileSync(open, 'utf8')).opportunities as Row[]) : []),
  ...(won ? [JSON.parse(readFileSync(won, 'utf8')).data as Row] : []),
];

const day = (at: number): string => wallClock(at, zone).day;
const two = (value: number): string => String(value).padStart(2, '0');
const minute = (at: number): string => {
  const clock = wallClock(at, zone);
  return `${clock.day} ${two(clock.hour)}:${two(clock.minute)}`;
};
const atMinute = (at: number): string => new Date(Math.floor(at / 60_000) * 60_000).toISOString();

const pageOf = (row: Row): FxiaokePage => ({
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

const env = { now: '2026-11-22T04:00:00.000Z', zone };

describe('real Fxiaoke deals', () => {
  it.runIf(rows.length > 0)('are eleven', () => {
    expect(rows).toHaveLength(11);
  });

  it.each(rows.map((row) => [row.name, row] as const))('%s reads back exactly', (_, row) => {
    for (const layout of ['full', 'slide-over'] as const) {
      const page = pageOf(row);
      const snapshot = snapshotOf(
        readPage(renderFxiaoke(page, layout), fxiaokeUrl(page, layout), env),
      );
      const values = Object.fromEntries(
        Object.entries(snapshot.fields).map(([field, reading]) => [field, reading.value]),
      );
      const followed = minute(row.last_followed_time) !== minute(row.create_time);
      expect(snapshot.deal.id).toBe(row._id);
      expect(values).toEqual({
        name: row.name,
        account: row.account_id__r,
        amount: { amount: Number(row.amount), currency: 'CNY' },
        closeDate: day(row.close_date),
        stage: row.sales_stage__r,
        status: row.sales_status__r === '赢单' ? 'won' : 'open',
        stageSince: atMinute(row.stg_changed_time),
        probability: row.probability,
        lastActivity: followed ? atMinute(row.last_followed_time) : null,
        owner: row.owner__r.name,
        created: atMinute(row.create_time),
      });
    }
  });
});
