/** What the CRM knows of today and nobody logged counts once; what was logged too, not twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmEvent } from '#core/history/crm-event.ts';
import { countDay } from '#core/today/count.ts';
import { type LoggedAction, undoOf } from '#core/today/event.ts';
import { type CrmDay, fromCrm } from '#core/today/from-crm.ts';
import type { Action, Target } from '#core/today/schema.ts';
import { told } from '../history/events.ts';
import { said } from '../sample.ts';

const action = (id: Action['id'], channel?: Action['channel'], touch = true): Action => ({
  id,
  name: said(id),
  touch,
  minutes: false,
  ...(channel ? { channel } : {}),
});
const actions = [
  action('dial', 'call', false),
  action('call', 'call'),
  action('wechat', 'wechat'),
  action('case'),
];
const day = '2026-11-20';
const now = '2026-11-20T09:00:00.000Z';

const clicked = (id: string, more: Partial<LoggedAction> = {}): LoggedAction => ({
  id,
  kind: 'action',
  at: '2026-11-20T02:45:00.000Z',
  zone: 'Asia/Shanghai',
  day,
  action: 'call',
  deal: 'zoho/111',
  minutes: null,
  ...more,
});

const counted = (
  events: CrmEvent[],
  logged: Parameters<typeof fromCrm>[1] = [],
  more: Partial<CrmDay> = {},
) => Object.fromEntries(fromCrm(actions, logged, { events, owners: new Map(), now, ...more }, day));

describe('a contact that the CRM tells', () => {
  it('counts for the first touch of the pack through its channel', () => {
    const message = told({ kind: 'message', at: day });
    expect(counted([told(), message])).toEqual({ call: 1, wechat: 1 });
  });

  it.each([
    ['planned', told({ outcome: 'planned' })],
    ['missed', told({ outcome: 'missed' })],
    ['called off', told({ outcome: 'cancelled' })],
    ['begun by the customer', told({ direction: 'in' })],
    ['still to come', told({ at: '2026-11-20T10:00:00.000Z' })],
    ['of another day', told({ at: '2026-11-19' })],
    ['a note', told({ kind: 'note' })],
    ['of no action of the pack', told({ kind: 'mail' })],
    ['by somebody who is not the owner', told({ by: 'Han Meimei' })],
  ])('does not count where it is %s', (_, event) => {
    expect(counted([event], [], { owners: new Map([['zoho/111', 'Lin Wei']]) })).toEqual({});
  });

  it('counts where its author is the deal’s owner, and not where no owner is known', () => {
    const own = told({ by: 'lin wei ' });
    expect(counted([own], [], { owners: new Map([['zoho/111', 'Lin Wei']]) })).toEqual({ call: 1 });
    expect(counted([own])).toEqual({});
  });

  it.each([
    ['near it in time', clicked('1'), {}],
    ['an hour and more away', clicked('1', { at: '2026-11-20T04:00:00.000Z' }), { call: 1 }],
    ['on another deal', clicked('1', { deal: 'zoho/222' }), { call: 1 }],
    ['on no deal', clicked('1', { deal: null }), { call: 1 }],
    ['through another channel', clicked('1', { action: 'wechat' }), { call: 1 }],
    ['of an action with its channel', clicked('1', { action: 'dial' }), {}],
  ])('beside a click %s', (_, click, left) => {
    expect(counted([told()], [click])).toEqual(left);
  });

  it('counts again once the click was taken back', () => {
    const click = clicked('1');
    expect(counted([told()], [click, undoOf(click, now)])).toEqual({ call: 1 });
  });

  it('dated by day alone is absorbed by a click of that day at any time', () => {
    expect(
      counted([told({ at: day })], [clicked('1', { at: '2026-11-20T08:00:00.000Z' })]),
    ).toEqual({});
  });

  it('is absorbed one by one: two calls and one click leave one', () => {
    const calls = [told({ text: 'A' }), told({ text: 'B', at: '2026-11-20T03:00:00.000Z' })];
    expect(counted(calls, [clicked('1')])).toEqual({ call: 1 });
    expect(counted(calls, [clicked('1'), clicked('2')])).toEqual({});
  });

  it('together with the clicks is never fewer than either, nor more than both', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 480 }), { maxLength: 8 });
    const at = (minute: number) => new Date(Date.parse(`${day}T00:30:00Z`) + minute * 60_000);
    fc.assert(
      fc.property(minutes, minutes, fc.nat({ max: 3 }), (calls, clicks, again) => {
        const events = calls.map((minute, i) =>
          told({ at: at(minute).toISOString(), text: `call ${i}` }),
        );
        const logged = clicks.map((minute, i) => clicked(`${i}`, { at: at(minute).toISOString() }));
        const repeated = Array.from({ length: again + 1 }, () => events).flat();
        const left = counted(repeated, logged).call ?? 0;
        expect(counted(events.toReversed(), logged.toReversed()).call ?? 0).toBe(left);
        expect(left).toBeGreaterThanOrEqual(events.length - logged.length);
        expect(left).toBeLessThanOrEqual(events.length);
      }),
    );
  });
});

it('is part of the count, said apart, and adds no minutes', () => {
  const targets: Target[] = [
    { id: 'reach', name: said('r'), sum: 'times', actions: ['call', 'wechat'], perDay: 5 },
    { id: 'talk', name: said('t'), sum: 'minutes', actions: ['call'], perDay: 60 },
  ];
  const { targets: counts } = countDay(
    actions,
    targets,
    [clicked('1', { minutes: 7 })],
    day,
    new Map([['call', 2]]),
  );
  expect(counts[0]).toMatchObject({ count: 3, actions: [{ id: 'call', count: 3, crm: 2 }, {}] });
  expect(counts[0]?.actions[1]).not.toHaveProperty('crm');
  expect(counts[1]).toMatchObject({ count: 7, actions: [{ id: 'call', count: 7 }] });
});
