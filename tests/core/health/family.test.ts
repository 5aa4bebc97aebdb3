/** Lights: what a family of pages used to show is expected of it, and its loss is noticed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Absence, absences, dealKey, type FieldName, type ReadBy } from '#core/deal/deal.ts';
import {
  type FamilyHealth,
  familyOf,
  observe,
  observeUnproven,
  proven,
  type Seen,
  spoken,
} from '#core/health/family.ts';
import {
  lightOf,
  lostFields,
  poorPages,
  toTell,
  worseFields,
  worstLight,
} from '#core/health/light.ts';
import { healthReport } from '#core/health/report.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();

interface Page {
  id?: string;
  by?: ReadBy;
  /** Why the amount was not read; it was where left out. */
  why?: Absence;
  layout?: string;
  hour?: number;
  /** Days after the first. */
  later?: number;
  day?: string;
}

const seen = ({
  id = '1',
  by = 'hook',
  why,
  layout = 'nextgen',
  hour = 0,
  later = 0,
  day = '2026-11-23',
}: Page = {}): Seen => ({
  deal: { crm: 'zoho', id, org: 'org1', url: `https://crm.zoho.com/crm/org1/tab/Potentials/${id}` },
  layout,
  at: at(hour + 24 * later),
  day,
  fields: why === undefined ? { amount: { value: null, by, from: '#subvalue_AMOUNT' } } : {},
  absent: why === undefined ? {} : { amount: why },
});

const seenAfter = (...pages: Page[]): FamilyHealth => {
  const families: FamilyHealth[] = [];
  let last: FamilyHealth | undefined;
  for (const page of pages) {
    const family = familyOf(families, seen(page));
    last = observe(family, seen(page));
    if (family) families.splice(families.indexOf(family), 1);
    families.push(last);
  }
  if (!last) throw new Error('no page');
  return last;
};

const light = (family: FamilyHealth, field: FieldName = 'amount') => {
  const health = family.fields[field];
  return health ? lightOf(health) : 'unknown';
};

describe('a field', () => {
  it('never shown has no light, however often it is looked for', () => {
    expect(light(seenAfter({ why: 'not-found' }, { id: '2', why: 'not-found' }))).toBe('unknown');
  });

  it('that only what the API told helped to find has none, and takes away that it was missed', () => {
    const helped = { ...seen(), helped: ['amount' as const] };
    expect(light(observe(undefined, helped))).toBe('unknown');
    const lost = seenAfter({ by: 'label' }, { why: 'not-found', hour: 1 });
    expect(light(lost)).toBe('lost');
    const again = observe(lost, helped);
    expect(light(again)).toBe('well');
    expect(again.fields.amount).toMatchObject({ by: 'label', best: 'label' });
    expect(again.poor.deals).toEqual([]);
  });

  it('is lost at once on a deal that showed it', () => {
    expect(light(seenAfter({}))).toBe('well');
    expect(light(seenAfter({}, { why: 'not-found', hour: 1 }))).toBe('lost');
  });

  it('is lost on deals never seen before once three in a row lack it', () => {
    const well = [{ id: '1' }, { id: '2' }];
    const without = (id: string): Page => ({ id, why: 'not-found' });
    expect(light(seenAfter(...well, without('3'), without('4')))).toBe('missing');
    expect(light(seenAfter(...well, without('3'), without('3'), without('3')))).toBe('missing');
    expect(light(seenAfter(...well, without('3'), without('4'), without('5')))).toBe('lost');
    expect(light(seenAfter(...well, without('3'), { id: '6' }, without('4'), without('5')))).toBe(
      'missing',
    );
  });

  it('one deal alone says nothing of another one, whose layout may hide the field', () => {
    expect(light(seenAfter({ id: '1' }, { id: '2', why: 'not-found' }))).toBe('well');
  });

  it('not drawn yet, being edited or undecidable is no loss', () => {
    for (const why of ['not-drawn', 'editing', 'undecidable'] as const)
      expect(light(seenAfter({}, { why }))).toBe('well');
  });

  it('read by a weaker way than before is amber, since then, until it is read as before', () => {
    const worse = seenAfter({}, { by: 'label', hour: 1 }, { by: 'shape', hour: 2 });
    expect(light(worse)).toBe('weaker');
    expect(worse.fields.amount?.weaker).toBe(at(1));
    expect(light(seenAfter({}, { by: 'label' }, { by: 'hook' }))).toBe('well');
  });

  it('that a person taught is well, and so is one the API gives', () => {
    expect(light(seenAfter({}, { why: 'not-found' }, { by: 'taught' }))).toBe('well');
    expect(light(seenAfter({}, { by: 'taught' }, { by: 'shape' }))).toBe('well');
  });

  it('read again is well again, whatever happened before', () => {
    const page = fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      why: fc.option(fc.constantFrom(...absences), { nil: undefined }),
      hour: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 20 }), (pages) => {
        // On each of the deals: what one shows says nothing of another that shows it no more.
        const again = ['1', '2', '3', '4'].map((id): Page => ({ id, by: 'hook', hour: 21 }));
        const family = seenAfter(...(pages as Page[]), ...again);
        expect(light(family)).toBe('well');
        expect(family.told).toBeNull();
      }),
    );
  });
});

describe('a loss', () => {
  const without = (id: string, later = 0): Page => ({ id, why: 'disagree', later });
  const showing = (id: string, later = 0): Page => ({ id, later });

  it('on a deal that showed the field is mended by that deal alone, or by a week without it', () => {
    const both = [showing('A'), showing('B'), without('B')];
    expect(light(seenAfter(...both, showing('A'), showing('C')))).toBe('lost');
    expect(light(seenAfter(...both, showing('A'), showing('B')))).toBe('well');
    expect(light(seenAfter(...both, showing('A', 6)))).toBe('lost');
    expect(light(seenAfter(...both, showing('A', 8)))).toBe('well');
  });

  it('stays with its deal however many others show the field', () => {
    const others = Array.from({ length: 40 }, (_, n) => showing(`${n}`));
    const family = seenAfter(showing('B'), without('B'), ...others, without('B'));
    expect(light(family)).toBe('lost');
    expect(poorPages([family], '2026-11-23')).toEqual([{ crm: 'zoho', pages: 1 }]);
    expect(light(observe(family, seen(showing('B'))))).toBe('well');
  });

  it('that was kept before it was known which deals had shown the field is the same', () => {
    const family = seenAfter(showing('A'), showing('B'), without('B'));
    const { amount } = family.fields;
    if (!amount?.missed) throw new Error('not missed');
    const { own: _, last: __, ...missed } = amount.missed;
    const old: FamilyHealth = { ...family, fields: { amount: { ...amount, missed } } };
    expect(light(observe(old, seen(showing('A'))))).toBe('lost');
    expect(light(observe(old, seen(showing('B'))))).toBe('well');
  });

  it('is no loss of a page that shows the field', () => {
    const family = seenAfter(showing('A'), showing('B'), without('B'), showing('A'));
    expect(toTell(family, 'a', 'zoho/A')).toEqual([]);
    expect(worseFields(family, 'zoho/A')).toEqual([]);
    expect(toTell(family, 'b', 'zoho/B')).toEqual(['amount']);
    expect(worseFields(family, 'zoho/B')).toMatchObject([{ field: 'amount', light: 'lost' }]);
  });
});

/** Pages seen one after the other, each in a panel of its own; the visits in which one spoke. */
function toldIn(...pages: Page[]): number[] {
  const told: number[] = [];
  let family: FamilyHealth | undefined;
  for (const [n, page] of pages.entries()) {
    family = observe(family, seen(page));
    const fields = toTell(family, `${n}`, dealKey(seen(page).deal));
    if (fields.length === 0) continue;
    told.push(n);
    family = spoken(family, `${n}`, fields);
  }
  return told;
}

describe('that a kind of page changed', () => {
  const without = (id: string, later = 0): Page => ({ id, why: 'disagree', later });
  const showing = (id: string, later = 0): Page => ({ id, later });

  it('is said once, though deals that read well come between', () => {
    const round = [showing('A'), without('B')];
    expect(toldIn(showing('A'), showing('B'), ...round, ...round, ...round, ...round)).toEqual([3]);
    const days = [1, 2, 9, 20, 40].flatMap((d) => [showing('A', d), without('B', d)]);
    expect(toldIn(showing('A'), showing('B'), without('B'), ...days)).toEqual([2]);
  });

  it('is said anew once it was well again on that deal, or after a month', () => {
    const lost = [showing('A'), showing('B'), without('B')];
    expect(toldIn(...lost, showing('B'), without('B'))).toEqual([2, 4]);
    expect(toldIn(...lost, showing('A', 40), without('B', 41))).toEqual([2, 4]);
  });

  it('is said once where two layouts are of one kind, and one of them never has the field', () => {
    const bare = (n: number) => ['x', 'y', 'z'].map((one) => without(`${one}${n}`, n));
    const mixed = Array.from({ length: 12 }, (_, n) => [...bare(n), showing('A', n)]).flat();
    expect(toldIn(showing('A'), showing('B'), ...mixed)).toEqual([4]);
    // The same deals again are known to be of the other layout.
    const family = seenAfter(showing('A'), showing('B'), ...bare(0), showing('A'), ...bare(0));
    expect(light(family)).toBe('well');
  });

  it('does not hide another field that is lost later, and is not forgotten over it', () => {
    const lost = seenAfter(showing('A'), showing('B'), without('B'));
    const told = spoken(spoken(lost, 'a', ['amount']), 'b', ['stage']);
    expect(told.told).toEqual({ view: 'b', fields: ['amount', 'stage'] });
  });
});

describe('a page found by its shape alone', () => {
  it('is measured by what the layout gave before it lost its marks', () => {
    const family = seenAfter({}, { layout: 'by-shape', why: 'not-found' });
    expect(family.layout).toBe('nextgen');
    expect(light(family)).toBe('lost');
  });

  it('is never measured by another organisation', () => {
    const other = { ...seen({}), deal: { ...seen({}).deal, org: 'org2' } };
    expect(familyOf([observe(undefined, other)], seen({ layout: 'by-shape' }))).toBeUndefined();
  });
});

describe('the day', () => {
  it('counts each page that lacks what it showed once, and none that is read again', () => {
    const lost = seenAfter(
      { id: '1' },
      { id: '2' },
      { id: '1', why: 'not-found' },
      { id: '1', why: 'not-found' },
    );
    expect(poorPages([lost], '2026-11-23')).toEqual([{ crm: 'zoho', pages: 1 }]);
    const both = observe(lost, seen({ id: '2', why: 'not-found' }));
    expect(poorPages([both], '2026-11-23')).toEqual([{ crm: 'zoho', pages: 2 }]);
    expect(poorPages([both], '2026-11-24')).toEqual([]);
    expect(poorPages([observe(both, seen({ id: '1' }))], '2026-11-23')).toEqual([
      { crm: 'zoho', pages: 1 },
    ]);
  });

  it('counts pages that prove no deal, each once', () => {
    const { deal } = seen();
    const once = observeUnproven([], deal, at(1), '2026-11-23');
    const twice = observeUnproven([once], deal, at(2), '2026-11-23');
    expect(poorPages([twice], '2026-11-23')).toEqual([{ crm: 'zoho', pages: 1 }]);
    expect(familyOf([twice], seen({ layout: 'by-shape' }))).toBeUndefined();
  });

  it('counts such a page no more once it proved its deal after all', () => {
    const { deal } = seen();
    const other = { ...deal, id: '2' };
    const one = observeUnproven([], deal, at(1), '2026-11-23');
    const both = observeUnproven([one], other, at(1), '2026-11-23');
    const left = proven([both], deal);
    expect(left?.poor.deals).toEqual(['zoho/2']);
    expect(proven([both], { ...deal, id: '3' })).toBeUndefined();
    expect(proven([seenAfter({}, { why: 'not-found' })], deal)).toBeUndefined();
  });
});

describe('what is told', () => {
  const lost = seenAfter({}, { why: 'not-found' });

  it('is told in one visit, not in the next, and again when another field joins', () => {
    expect(toTell(lost, 'a', 'zoho/1')).toEqual(['amount']);
    const told: FamilyHealth = { ...lost, told: { view: 'a', fields: ['amount'] } };
    expect(toTell(told, 'a', 'zoho/1')).toEqual(['amount']);
    expect(toTell(told, 'b', 'zoho/1')).toEqual([]);
    const { amount } = lost.fields;
    const more: FamilyHealth = {
      ...told,
      fields: { amount, stage: amount } as FamilyHealth['fields'],
    };
    expect(toTell(more, 'b', 'zoho/1')).toEqual(lostFields(more));
  });

  it('is nothing where all is well', () => {
    expect(toTell(undefined, 'a', 'zoho/1')).toEqual([]);
    expect(toTell(seenAfter({}), 'a', 'zoho/1')).toEqual([]);
    expect(worstLight(seenAfter({}))).toBe('well');
  });

  it('the report says versions, fields and candidates, and nothing of the deal', () => {
    const text = healthReport(lost, '0.5.0', 'Chrome 156');
    expect(text).toContain('Dealside 0.5.0');
    expect(text).toContain(
      'amount: lost since 2026-11-23 on 1 page, not-found; last read 2026-11-23 by hook (#subvalue_AMOUNT)',
    );
    expect(text).not.toContain('org1');
    expect(text).not.toContain('Potentials');
  });
});
