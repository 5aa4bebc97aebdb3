/** What files brought stays whole for as long as the file counts, and goes with it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DealSnapshot } from '#core/deal/deal.ts';
import { crmEvent } from '#core/history/make.ts';
import type { ReadRow } from '#core/import/import.ts';
import { change, look } from '#storage/connection.ts';
import { historyOf, pruneHistory } from '#storage/history.ts';
import { addRows, keepImport } from '#storage/imports.ts';
import { amounts } from '#storage/kept.ts';
import {
  pruneSightings,
  rememberGlance,
  rememberSighting,
  sightingsSince,
} from '#storage/sightings.ts';
import { takeBackDeals, takeBackEvents } from '#storage/take-back.ts';
import { freshBrowser, kept, snapshotOf, zohoKey } from './fresh.ts';

const now = '2026-11-22T04:00:00.000Z';
/** The oldest moment that is kept: 400 days before now. */
const oldest = '2025-10-18T16:00:00.000Z';
const idOf = (of: string): string => of.repeat(64).slice(0, 64);

const stood = (id: string, at = '2021-03-05T02:00:00.000Z'): DealSnapshot =>
  snapshotOf(id, at, { stage: { value: 'Negotiation', by: 'import', from: 'Deals.csv: Stage' } });

/** Rows of deals changed years ago, each with its beginning. */
const rows = (count: number, from = 0): ReadRow[] =>
  Array.from({ length: count }, (_, i) => {
    const deal = zohoKey(`${from + i}`);
    const day = '2021-01-04';
    return {
      snapshot: stood(`${from + i}`),
      event: crmEvent({ deal, kind: 'created', at: day, day, text: deal, told: 'import' }),
    };
  });

/** Takes a file in, as of `at`; answers how many of its rows were news. */
const take = async (id: string, told: readonly ReadRow[], at = now): Promise<number> =>
  kept(
    await change(async (tx) => {
      const added = await addRows(tx, told, id, at);
      const count = { rows: told.length, added, known: told.length - added, rejected: 0 };
      await keepImport(tx, { id, name: 'Deals.csv', kind: 'deals', at, whole: true, ...count });
      return added;
    }),
  );

/** Forgets as the daily round does, portion by portion. */
async function prune(most: number, before = oldest): Promise<void> {
  while (kept(await change((tx) => pruneSightings(tx, before, most))));
  while (kept(await change((tx) => pruneHistory(tx, before.slice(0, 10)))));
}

const ids = async () =>
  kept(await look((tx) => sightingsSince(tx, '', 1000))).map(({ deal }) => Number(deal.id));
const counts = async () => {
  const { deals, told } = kept(await look(amounts));
  return { deals, told };
};

const rowOf = (id: string) => ({ row: snapshotOf(id, now), since: now });

beforeEach(freshBrowser);

describe('a file of more deals than the bound, all of them old', () => {
  it('stays whole, and brings nothing new the second time', async () => {
    expect(await take(idOf('a'), rows(30))).toBe(30);
    await prune(10);
    expect(await counts()).toEqual({ deals: 30, told: 30 });
    expect(await take(idOf('a'), rows(30))).toBe(0);
    expect(await take(idOf('b'), rows(30))).toBe(0);
  });

  it('costs no deal that pages showed, and those no more than the bound', async () => {
    await take(idOf('a'), rows(30));
    for (let i = 100; i < 112; i++)
      kept(await change((tx) => rememberSighting(tx, snapshotOf(`${i}`, now), now)));
    for (let i = 200; i < 205; i++)
      kept(await change((tx) => rememberGlance(tx, rowOf(`${i}`), now)));
    await prune(14);
    expect((await ids()).filter((id) => id >= 100)).toEqual([
      204, 203, 111, 110, 109, 108, 107, 106, 105, 104, 103, 102, 101, 100,
    ]);
    expect((await ids()).filter((id) => id < 100)).toHaveLength(30);
  });

  it('keeps a row of a list that it tells of too', async () => {
    kept(await change((tx) => rememberGlance(tx, rowOf('1'), now)));
    kept(await change((tx) => rememberGlance(tx, rowOf('100'), now)));
    await take(idOf('a'), rows(3));
    await prune(0);
    expect((await ids()).sort()).toEqual([0, 1, 2]);
  });

  it('is forgotten 400 days after it was last taken in', async () => {
    await take(idOf('a'), rows(20), '2025-01-01T00:00:00.000Z');
    await take(idOf('b'), rows(20, 15), now);
    await prune(1000);
    expect((await ids()).sort((a, b) => a - b)).toEqual(rows(20, 15).map((_, i) => i + 15));
    expect(await counts()).toEqual({ deals: 20, told: 20 });
    await take(idOf('a'), rows(20), now);
    await prune(1000);
    expect(await counts()).toEqual({ deals: 35, told: 35 });
  });

  it('can be taken back afterwards, portion by portion', async () => {
    await take(idOf('a'), rows(30));
    await take(idOf('b'), rows(10, 25));
    kept(await change((tx) => rememberSighting(tx, snapshotOf('3', now), now)));
    await prune(1);
    let removed = 0;
    for (const back of [takeBackEvents, takeBackDeals])
      for (let more = true; more; ) {
        const part = kept(await change((tx) => back(tx, idOf('a'), 7)));
        expect(part.removed).toBeLessThanOrEqual(7);
        removed += part.removed;
        more = part.more;
      }
    expect(removed).toBe(24 + 25);
    expect((await ids()).sort((a, b) => a - b)).toEqual([3, ...rows(10, 25).map((_, i) => i + 25)]);
    expect(kept(await look((tx) => historyOf(tx, zohoKey('3'))))).toEqual([]);
    expect(await counts()).toEqual({ deals: 11, told: 10 });
  });
});

it('forgets in portions, so that a click in between is answered', async () => {
  for (let i = 0; i < 5; i++) kept(await change((tx) => rememberSighting(tx, stood(`${i}`), now)));
  const left = async () => (await ids()).length;
  expect(kept(await change((tx) => pruneSightings(tx, oldest, 10, 2)))).toBe(true);
  expect(await left()).toBe(3);
  expect(kept(await change((tx) => pruneSightings(tx, oldest, 10, 3)))).toBe(false);
  expect(await left()).toBe(0);
});
