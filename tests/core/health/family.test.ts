/** Lights: what a family of pages used to show is expected of it, and its loss is noticed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Absence, absences, type FieldName, type ReadBy } from '#core/deal/deal.ts';
import {
  type FamilyHealth,
  familyOf,
  observe,
  observeUnproven,
  type Seen,
} from '#core/health/family.ts';
import { lightOf, lostFields, poorPages, toTell, worstLight } from '#core/health/light.ts';
import { healthReport } from '#core/health/report.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();

interface Page {
  id?: string;
  by?: ReadBy;
  /** Why the amount was not read; it was where left out. */
  why?: Absence;
  layout?: string;
  hour?: number;
  day?: string;
}

const seen = ({
  id = '1',
  by = 'hook',
  why,
  layout = 'nextgen',
  hour = 0,
  day = '2026-11-23',
}: Page = {}): Seen => ({
  deal: { crm: 'zoho', id, org: 'org1', url: `https://crm.zoho.com/crm/org1/tab/Potentials/${id}` },
  layout,
  at: at(hour),
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
        const family = seenAfter(...(pages as Page[]), { by: 'hook', hour: 21 });
        expect(light(family)).toBe('well');
        expect(family.told).toBeNull();
      }),
    );
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
});

describe('what is told', () => {
  const lost = seenAfter({}, { why: 'not-found' });

  it('is told in one visit, not in the next, and again when another field joins', () => {
    expect(toTell(lost, 'a')).toEqual(['amount']);
    const told: FamilyHealth = { ...lost, told: { view: 'a', fields: ['amount'] } };
    expect(toTell(told, 'a')).toEqual(['amount']);
    expect(toTell(told, 'b')).toEqual([]);
    const { amount } = lost.fields;
    const more: FamilyHealth = {
      ...told,
      fields: { amount, stage: amount } as FamilyHealth['fields'],
    };
    expect(toTell(more, 'b')).toEqual(lostFields(more));
  });

  it('is nothing where all is well', () => {
    expect(toTell(undefined, 'a')).toEqual([]);
    expect(toTell(seenAfter({}), 'a')).toEqual([]);
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
