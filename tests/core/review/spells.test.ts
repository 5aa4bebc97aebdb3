/** Stays are as long as can be known, and unknown where they cannot. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { DealSnapshot, StageEntry } from '#core/deal/deal.ts';
import type { Day } from '#core/deal/when.ts';
import { type Between, type Spell, spellsOf } from '#core/review/spells.ts';
import { stayIn } from '#core/review/stay.ts';
import { at, read, seen, snapshot, zone } from '../sample.ts';

const stages: Record<string, string> = {
  Qualification: 'lead',
  线索: 'lead',
  'Negotiation/Review': 'deal',
  'Closed Lost': 'lost',
};
const stageAt = (label: string): string | null => stages[label] ?? null;

const page = (stage: string | null, day: Day, changes: Partial<DealSnapshot> = {}): DealSnapshot =>
  snapshot({ stage }, { at: at(day), ...changes });

const spells = (...pages: DealSnapshot[]): Spell[] => {
  const sighting = seen(...pages);
  return spellsOf({ snapshot: sighting.snapshot, sighting, stageAt, zone });
};

const between = (from: Day, to = from): Between => ({ from, to });

describe('by what this browser saw', () => {
  test('a change lies between the last sight of one stage and the first of the next', () => {
    expect(
      spells(
        page('Qualification', '2026-11-02'),
        page('Qualification', '2026-11-05'),
        page('Negotiation/Review', '2026-11-08'),
        page('Negotiation/Review', '2026-11-12'),
        page('Closed Lost', '2026-11-20'),
      ),
    ).toEqual([
      // It was running when first seen: nobody knows since when.
      { stage: 'lead', entered: null, left: between('2026-11-05', '2026-11-08') },
      {
        stage: 'deal',
        entered: between('2026-11-05', '2026-11-08'),
        left: between('2026-11-12', '2026-11-20'),
      },
      { stage: 'lost', entered: between('2026-11-12', '2026-11-20'), left: null },
    ]);
  });

  test('a date that the CRM states for the present stage ends the one before to the day', () => {
    const closed = (bound?: 'or-earlier'): DealSnapshot => {
      const base = page('Closed Lost', '2026-11-20');
      const stageSince = { ...read('2026-11-15'), ...(bound ? { bound } : {}) };
      return { ...base, fields: { ...base.fields, stageSince } };
    };
    const left = (last: DealSnapshot) => spells(page('Qualification', '2026-11-12'), last)[0]?.left;
    expect(left(closed())).toEqual(between('2026-11-15'));
    expect(left(closed('or-earlier'))).toEqual(between('2026-11-12', '2026-11-20'));
    const after = page('Qualification', '2026-11-16');
    expect(spells(after, closed())[0]?.left).toEqual(between('2026-11-16', '2026-11-20'));
  });

  test('one stage in two spellings, or with a blank between, is one stay', () => {
    expect(
      spells(
        page('Qualification', '2026-11-02'),
        page(null, '2026-11-03'),
        page('线索', '2026-11-04'),
        page('内部评审', '2026-11-05'),
        page('内部 评审', '2026-11-06'),
      ),
    ).toMatchObject([{ stage: 'lead' }, { stage: null }]);
  });

  test('of a deal whose stage was never read there are none', () => {
    expect(spells(snapshot({}, { at: at('2026-11-02') }))).toEqual([]);
  });
});

describe('by the history of the CRM', () => {
  const row = (stage: string, since: string): StageEntry => ({ stage, since, closeDate: null });
  const history = [
    row('Closed Lost', '2026-11-15'),
    row('Negotiation/Review', '2026-11-12'),
    row('Negotiation/Review', at('2026-11-08', '23:30')),
    row('Qualification', '2026-10-01'),
  ];
  const withHistory = (created: string | null): Spell[] => {
    const base = page('Closed Lost', '2026-11-20', { history });
    return spells({ ...base, fields: { ...base.fields, created: read(created) } });
  };

  test('every stay is known to the day; rows of other changes begin none', () => {
    expect(withHistory('2026-10-01')).toEqual([
      { stage: 'lead', entered: between('2026-10-01'), left: between('2026-11-08') },
      { stage: 'deal', entered: between('2026-11-08'), left: between('2026-11-15') },
      { stage: 'lost', entered: between('2026-11-15'), left: null },
    ]);
  });

  test.each([null, '2026-09-01'])('its first stage may be cut where the deal is of %s', (day) => {
    expect(withHistory(day)[0]).toMatchObject({ stage: 'lead', entered: null });
  });
});

describe('the longest stay', () => {
  const spell = (stage: string, entered: Between | null, left: Between | null): Spell => ({
    stage,
    entered,
    left,
  });
  const first = spell('deal', between('2026-11-02'), between('2026-11-04'));
  const second = spell(
    'deal',
    between('2026-11-10', '2026-11-12'),
    between('2026-11-15', '2026-11-20'),
  );

  test('of several in one stage is the one that counts', () => {
    expect(stayIn([first, second], 'deal', daysBetween)).toEqual({ least: 3, most: 10 });
    expect(stayIn([first], 'deal', daysBetween)).toEqual({ least: 2, most: 2 });
  });

  test('is unknown where one of them is: left truncated, or not seen to end', () => {
    const truncated = spell('deal', null, between('2026-11-01'));
    const running = spell('deal', between('2026-11-25'), null);
    expect(stayIn([truncated, first], 'deal', daysBetween)).toBeNull();
    expect(stayIn([first, running], 'deal', daysBetween)).toBeNull();
  });

  test('is none in a stage where the deal never was', () => {
    expect(stayIn([first], 'lead', daysBetween)).toBeNull();
  });
});

/** Days on which a deal entered one stage after another, and days on which somebody looked. */
const life = fc
  .tuple(
    fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 5 }),
    fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 }),
  )
  .map(([lengths, looks]) => {
    let day = 0;
    const entries = lengths.map((length, n) => {
      const entry = { stage: `S${n}`, day };
      day += length + 1;
      return entry;
    });
    return { entries, looks: looks.sort((a, b) => a - b) };
  });

const date = (n: number): Day => addDays('2026-08-01', n);

test('the true stay always lies within what is said of it', () => {
  fc.assert(
    fc.property(life, ({ entries, looks }) => {
      const at = (day: number) => entries.findLast((entry) => entry.day <= day)?.stage ?? 'S0';
      const sighting = seen(...looks.map((day) => page(at(day), date(day))));
      const given = { snapshot: sighting.snapshot, sighting, stageAt: (s: string) => s, zone };
      const known = spellsOf(given);
      entries.forEach(({ stage, day }, n) => {
        const stay = stayIn(known, stage, daysBetween);
        const next = entries[n + 1];
        if (!stay || !next) return;
        expect(stay.least).toBeLessThanOrEqual(next.day - day);
        expect(stay.most).toBeGreaterThanOrEqual(next.day - day);
      });
      // What was running when first seen, and what still runs, is never used.
      for (const look of [looks[0] ?? 0, looks.at(-1) ?? 0]) {
        expect(stayIn(known, at(look), daysBetween)).toBeNull();
      }
    }),
  );
});

test('a whole history gives every stay that ended, to the day', () => {
  fc.assert(
    fc.property(life, ({ entries }) => {
      const history = entries
        .map(({ stage, day }) => ({ stage, since: date(day), closeDate: null }))
        .reverse();
      const base = page(entries.at(-1)?.stage ?? '', date(80), { history });
      const snapshot = { ...base, fields: { ...base.fields, created: read(date(0)) } };
      const known = spellsOf({ snapshot, sighting: seen(snapshot), stageAt: (s) => s, zone });
      entries.slice(0, -1).forEach(({ stage, day }, n) => {
        const days = (entries[n + 1]?.day ?? 0) - day;
        expect(stayIn(known, stage, daysBetween)).toEqual({ least: days, most: days });
      });
    }),
  );
});
