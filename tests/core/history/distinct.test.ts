/** One thing that happened is one event, however often, where and how precisely it was read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, isTouch } from '#core/history/distinct.ts';
import { anyEvent, told } from './events.ts';

describe('one event', () => {
  it.each([
    ['read twice', told(), told()],
    ['from page and file', told(), told({ told: 'import' })],
    ['by minute and by day', told({ text: 'Offer' }), told({ text: 'Offer', at: '2026-11-20' })],
    ['with and without seconds', told(), told({ at: '2026-11-20T02:30:59.000Z' })],
    ['with and without its subject', told({ text: 'Offer' }), told()],
    ['in other letters', told({ text: 'Offer, sent' }), told({ text: 'offer sent' })],
    [
      'of a stated kind and of none',
      told({ text: 'Offer' }),
      told({ text: 'Offer', kind: 'follow-up' }),
    ],
  ])('is one: %s', (_, one, other) => {
    expect(distinct([one, other])).toHaveLength(1);
    expect(distinct([one, other])).toEqual(distinct([other, one]));
  });

  it.each([
    ['of two deals', told(), told({ deal: 'zoho/222' })],
    ['an hour apart', told(), told({ at: '2026-11-20T03:30:00.000Z' })],
    ['on two days', told({ at: '2026-11-20' }), told({ at: '2026-11-21' })],
    ['about two things', told({ text: 'Offer' }), told({ text: 'Price' })],
    ['planned and done', told(), told({ outcome: 'planned' })],
    ['call and mail', told(), told({ kind: 'mail' })],
  ])('is not another: %s', (_, one, other) => {
    expect(distinct([one, other])).toHaveLength(2);
  });

  it('that is told more precisely is kept, and of equals the one that states more', () => {
    const precise = told({ text: 'Offer', by: 'Lin Wei' });
    const others = [told({ text: 'Offer', at: '2026-11-20' }), told({ text: 'Offer' })];
    expect(distinct([...others, precise])).toEqual([precise]);
  });

  it('keeps both calls of a day where a third, dated by day, may be either', () => {
    const calls = [told({ text: 'Call' }), told({ text: 'Call', at: '2026-11-20T07:00:00.000Z' })];
    expect(distinct([...calls, told({ text: 'Call', at: '2026-11-20' })])).toHaveLength(2);
  });

  it('of any bag does not depend on the order, nor on being read again, nor on doing it twice', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.nat(), (events, turn) => {
        const once = new Set(distinct(events));
        const ids = [...once].map(({ id }) => id).sort();
        const cut = turn % (events.length + 1);
        const turned = [...events.slice(cut), ...events.slice(0, cut).reverse(), ...events];
        expect(
          distinct(turned)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids);
        expect(distinct([...once])).toHaveLength(once.size);
        expect(new Set(ids).size).toBe(ids.length);
        expect(once.size > 0).toBe(events.length > 0);
      }),
    );
  });
});

it('is a touch only where something took place', () => {
  expect(isTouch(told())).toBe(true);
  for (const outcome of ['planned', 'cancelled', 'missed'] as const)
    expect(isTouch(told({ outcome }))).toBe(false);
  for (const kind of ['stage', 'close-date', 'edit', 'created'] as const)
    expect(isTouch(told({ kind }))).toBe(false);
});
