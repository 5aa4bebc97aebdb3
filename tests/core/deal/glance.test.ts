/** A deal's row tells less than its page: nothing the page told is lost by looking at a list. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealSnapshot, FieldName, Reading, Readings } from '#core/deal/deal.ts';
import { glance, oldestOf } from '#core/deal/glance.ts';
import { type Sighting, see, watchedFields } from '#core/deal/sighting.ts';

const deal = { crm: 'zoho', id: '4876876000000300001', org: null, url: 'https://crm.zoho.com/' };
const read = <V>(value: V): Reading<V> => ({ value, by: 'hook', from: '#field' });
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T02:00:00.000Z`;

const snapshot = (at: string, fields: Readings): DealSnapshot => ({
  deal: { ...deal, crm: 'zoho' },
  at,
  zone: 'Asia/Shanghai',
  fields,
  absent: {},
});

const texts = fc.constantFrom('a', 'b', 'c');
const fields: fc.Arbitrary<Readings> = fc.record(
  {
    name: texts.map(read),
    stage: texts.map(read),
    owner: texts.map(read),
    account: texts.map(read),
    closeDate: fc.constantFrom('2026-12-01', '2026-12-02').map(read),
    lastActivity: fc.constantFrom('2026-11-01', '2026-11-02').map(read),
    nextStep: texts.map((text) => read({ text, due: null })),
    amount: fc.constantFrom(1, 2).map((amount) => read({ amount, currency: 'CNY' })),
    stageSince: fc.constant(read('2026-10-01')),
    probability: fc.constantFrom(10, 20).map(read),
  },
  { requiredKeys: [] },
);

const rowsOf = (all: readonly Readings[], before?: Sighting) =>
  all.reduce<Sighting | undefined>(
    (seen, row, n) => glance(seen, snapshot(day(10 + n), row)),
    before,
  );

describe('a glance at the row of a deal', () => {
  it('never loses a field that its page told, unless it was true of another stage', () => {
    void fc.assert(
      fc.property(fields, fc.array(fields, { minLength: 1, maxLength: 5 }), (page, rows) => {
        const before = see(undefined, snapshot(day(1), page));
        const after = rowsOf(rows, before)?.snapshot.fields ?? {};
        const stages = new Set([page, ...rows].flatMap(({ stage }) => stage?.value ?? []));
        for (const [name, reading] of Object.entries(page) as [FieldName, Reading<never>][]) {
          const other = stages.size > 1 || !page.stage;
          if (other && (name === 'stageSince' || name === 'probability')) continue;
          const last = rows.findLastIndex((row) => row[name]);
          const { at, ...is } = after[name] as Reading<never>;
          expect(is).toEqual(last < 0 ? reading : rows[last]?.[name]);
          const newest = last === rows.length - 1;
          expect(at).toBe(newest ? undefined : last < 0 ? day(1) : day(10 + last));
        }
      }),
    );
  });

  it('leaves the runs of fields it does not show as they are, and folds the others as a page does', () => {
    void fc.assert(
      fc.property(fields, fields, (page, row) => {
        const before = see(undefined, snapshot(day(1), page));
        const after = glance(before, snapshot(day(2), row));
        const paged = see(before, snapshot(day(2), row));
        for (const field of watchedFields) {
          expect(after.runs[field]).toEqual(row[field] ? paged.runs[field] : before.runs[field]);
        }
        expect(glance(after, snapshot(day(2), row)).runs).toEqual(after.runs);
      }),
    );
  });

  it('of another stage forgets since when the old one was, and keeps its history', () => {
    const history = [{ stage: 'a', since: '2026-10-01', closeDate: null }];
    const page = { stage: read('a'), stageSince: read('2026-10-01'), probability: read(10) };
    const before = see(undefined, { ...snapshot(day(1), page), history });
    const { snapshot: after } = glance(before, snapshot(day(2), { stage: read('b') }));
    expect(after.fields).toEqual({ stage: read('b') });
    expect(after.history).toEqual(history);
  });

  it('that shows nothing newer leaves the last touch as the page told it', () => {
    const page = snapshot(day(5), { name: read('n'), lastActivity: read('2026-10-20') });
    const shown = (value: string) => ({
      lastActivity: { ...read(value), bound: 'or-earlier' as const },
    });
    const seen = (row: Readings) =>
      glance(see(undefined, page), snapshot(day(9), row)).snapshot.fields.lastActivity;
    expect(seen(shown('2026-11-03'))).toMatchObject({ value: '2026-10-20', at: day(5) });
    expect(seen(shown('2026-11-07'))).toMatchObject({ value: '2026-11-07', bound: 'or-earlier' });
  });

  it('older than what is known changes nothing; one before all others is marked as no more', () => {
    const before = see(undefined, snapshot(day(9), { stage: read('a') }));
    expect(glance(before, snapshot(day(2), { stage: read('b') }))).toBe(before);
    const first = glance(undefined, snapshot(day(2), { stage: read('a') }));
    expect(first.glanced).toBe(true);
    expect(glance(first, snapshot(day(3), { stage: read('a') })).glanced).toBe(true);
    expect(see(first, snapshot(day(4), { stage: read('a') })).glanced).toBeUndefined();
  });

  it('says of which day the oldest of some fields is', () => {
    const before = see(undefined, snapshot(day(1), { name: read('n'), stage: read('a') }));
    const { snapshot: after } = glance(before, snapshot(day(2), { stage: read('a') }));
    expect(oldestOf(after, ['stage'])).toBe(day(2));
    expect(oldestOf(after, ['stage', 'name'])).toBe(day(1));
    expect(oldestOf(after, [])).toBe(day(2));
  });
});
