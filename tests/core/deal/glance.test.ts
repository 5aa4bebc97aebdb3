/** A deal's row tells less than its page: nothing the page told is lost by looking at a list. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealSnapshot, FieldName, Reading, Readings } from '#core/deal/deal.ts';
import { glance as glanceOf, oldestOf } from '#core/deal/glance.ts';
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

/** A row that came to say so in the moment it was read. */
const glance = (before: Sighting | undefined, row: DealSnapshot) =>
  glanceOf(before, { row, since: row.at });

const glanceSince = (before: Sighting | undefined, row: DealSnapshot, since: string) =>
  glanceOf(before, { row, since });

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

describe('a row that says what it said before the deal’s own page was read', () => {
  const shown = { stage: read('Negotiation'), closeDate: read('2026-12-30') };
  const page = see(
    see(
      undefined,
      snapshot(day(1), { stage: read('Qualification'), closeDate: read('2026-11-10') }),
    ),
    snapshot(day(5), shown),
  );
  const stale = { stage: read('Qualification'), closeDate: read('2026-11-10') };

  it('overwrites nothing of it, however often it is told', () => {
    let seen = page;
    for (const n of [6, 7, 8]) seen = glanceSince(seen, snapshot(day(n), stale), day(4));
    expect(seen).toEqual(page);
  });

  it('neither goes on with a run nor begins one, though it shows the same or a field of its own', () => {
    const more = { ...shown, amount: read({ amount: 1, currency: 'CNY' }), owner: read('Li') };
    const seen = glanceSince(page, snapshot(day(6), more), day(4));
    expect(seen.runs).toEqual(page.runs);
    expect(seen.last).toBe(page.last);
  });

  it('fills what the page did not read, dated by when it came to say so; blank is read', () => {
    const blank = see(undefined, snapshot(day(5), { ...shown, account: read(null as never) }));
    const row = { ...stale, owner: read('Li'), account: read('Acme'), probability: read(10) };
    const { fields } = glanceSince(blank, snapshot(day(6), row), day(4)).snapshot;
    expect(fields.owner).toEqual({ ...read('Li'), at: day(4) });
    expect(fields.account).toEqual(read(null));
    // True of the stage that the row shows, and of no other.
    expect(fields.probability).toBeUndefined();
    const same = glanceSince(
      blank,
      snapshot(day(6), { ...row, stage: read('Negotiation') }),
      day(4),
    );
    expect(same.snapshot.fields.probability).toMatchObject({ value: 10 });
  });

  it('is still held to it after another list told newer rows', () => {
    const newer = glanceSince(page, snapshot(day(7), { name: read('n') }), day(6));
    const seen = glanceSince(newer, snapshot(day(8), { ...stale, name: read('old') }), day(4));
    expect(seen.snapshot.fields.closeDate).toMatchObject({ value: '2026-12-30' });
    expect(seen.snapshot.fields.name).toMatchObject({ value: 'n' });
    expect(seen.runs).toEqual(page.runs);
  });

  it('counts once it says so anew: the page is older then', () => {
    const seen = glanceSince(page, snapshot(day(7), stale), day(6));
    expect(seen.snapshot.fields.closeDate?.value).toBe('2026-11-10');
    expect(seen.runs.closeDate).toHaveLength(3);
  });
});

describe('two lists that show a deal differently', () => {
  it('do not take turns: the one that changed last is right, whichever is told last', () => {
    const [old, fresh] = [{ stage: read('a') }, { stage: read('b') }];
    let seen = glanceSince(undefined, snapshot(day(1), old), day(1));
    seen = glanceSince(seen, snapshot(day(3), fresh), day(2));
    const settled = seen;
    for (const n of [4, 5, 6]) {
      seen = glanceSince(seen, snapshot(day(n), old), day(1));
      expect(seen).toEqual(settled);
    }
    expect(glanceSince(seen, snapshot(day(7), fresh), day(2)).runs.stage).toHaveLength(2);
  });
});
