/** Counting a day from the log: once per id, in any order, one undo for one action. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#core/calendar/day.ts';
import { countDay, lastUndoable } from '#core/today/count.ts';
import { type LoggedAction, type LoggedEvent, standing, undoOf } from '#core/today/event.ts';
import type { Action, Target } from '#core/today/schema.ts';
import { zones } from '../calendar-2026.ts';
import { at, said } from '../sample.ts';

const action = (id: string): Action => ({
  id,
  name: said(id),
  touch: true,
  minutes: id === 'call',
});
const actions = ['call', 'wechat', 'case'].map(action);
const targets: Target[] = [
  { id: 'reach', name: said('触达'), sum: 'times', actions: ['call', 'wechat'], perDay: 40 },
  { id: 'talk', name: said('沟通分钟'), sum: 'minutes', actions: ['call'], perDay: 120 },
];
const day = '2026-11-23';
const logged = (id: string, changes: Partial<LoggedAction> = {}): LoggedAction => ({
  id,
  kind: 'action',
  at: at(day, '10:00'),
  zone: 'Asia/Shanghai',
  day,
  action: 'call',
  deal: null,
  minutes: null,
  ...changes,
});
const count = (events: LoggedEvent[], on = day) => countDay(actions, targets, events, on);
const undo = (one: LoggedAction) => undoOf(one, at(day, '10:05'));

test('counts times and minutes against each target, and actions no target sums', () => {
  const events = [
    logged('1', { minutes: 12 }),
    logged('2'),
    logged('3', { action: 'wechat' }),
    logged('4', { action: 'case' }),
    logged('5', { action: 'unknown' }),
  ];
  expect(count(events)).toEqual({
    targets: [
      {
        id: 'reach',
        name: said('触达'),
        unit: 'times',
        count: 3,
        target: 40,
        actions: [
          { id: 'call', name: said('call'), count: 2 },
          { id: 'wechat', name: said('wechat'), count: 1 },
        ],
      },
      {
        id: 'talk',
        name: said('沟通分钟'),
        unit: 'minutes',
        count: 12,
        target: 120,
        actions: [{ id: 'call', name: said('call'), count: 12 }],
      },
    ],
    others: [{ id: 'case', name: said('case'), count: 1 }],
  });
});

test('other days do not count', () => {
  expect(count([logged('1', { day: '2026-11-22' })]).targets[0]?.count).toBe(0);
});

test('an event keeps the day it was logged in when the person travels', () => {
  const instant = at(day, '07:00');
  for (const zone of zones) {
    const event = logged('1', { at: instant, zone, day: dayOf(instant, zone) });
    expect(count([event], dayOf(instant, zone)).targets[0]?.count).toBe(1);
  }
  expect(dayOf(instant, 'America/New_York')).toBe('2026-11-22');
});

describe('the log', () => {
  const event = fc
    .record({
      id: fc.nat({ max: 40 }).map(String),
      action: fc.constantFrom('call', 'wechat', 'case'),
      minutes: fc.option(fc.nat({ max: 60 })),
      minute: fc.nat({ max: 600 }),
    })
    .map(({ id, action: name, minutes, minute }) =>
      logged(id, {
        action: name,
        minutes,
        at: new Date(Date.parse(at(day, '08:00')) + minute * 60_000).toISOString(),
      }),
    );
  const log = fc
    .tuple(fc.uniqueArray(event, { selector: ({ id }) => id }), fc.func(fc.boolean()))
    .map(([done, isUndone]): LoggedEvent[] => [
      ...done,
      ...done.filter((one) => isUndone(one.id)).map(undo),
    ]);

  test('counts an event added twice once, in whatever order they come', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, random) => {
        const shuffled = [...events, ...events]
          .map((one) => ({ one, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(count(shuffled)).toEqual(count(events));
      }),
    );
  });

  test('an undo removes exactly its action', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (const one of standing(events)) {
          const left = standing([...events, undo(one)]);
          expect(left).toEqual(standing(events).filter(({ id }) => id !== one.id));
        }
      }),
    );
  });

  test('undoing an undone action, an undo or nothing changes nothing', () => {
    fc.assert(
      fc.property(log, (events) => {
        const undone = events.filter((one) => one.kind === 'undo');
        const again = undone.flatMap((one) => [
          { ...one, at: at(day, '23:00') },
          { ...one, id: `undo:${one.id}`, of: one.id },
        ]);
        const nothing = { ...undo(logged('none')), of: 'never logged' };
        expect(standing([...again, nothing, ...events])).toEqual(standing(events));
      }),
    );
  });
});

test('standing events are oldest first, whatever their ids', () => {
  const late = logged('a', { at: at(day, '12:00') });
  const early = logged('z', { at: at(day, '09:00') });
  const twin = logged('b', { at: at(day, '12:00') });
  expect(standing([twin, late, early]).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
});

test('the minus takes the newest standing event of the action and day', () => {
  const first = logged('a', { at: at(day, '09:00') });
  const second = logged('b', { at: at(day, '11:00') });
  const other = logged('c', { at: at(day, '12:00'), action: 'wechat' });
  const later = logged('d', { day: '2026-11-24', at: at('2026-11-24') });
  const events = [second, later, other, first];
  expect(lastUndoable(events, 'call', day)).toEqual(second);
  expect(lastUndoable([...events, undo(second)], 'call', day)).toEqual(first);
  expect(lastUndoable([...events, undo(second), undo(first)], 'call', day)).toBeNull();
});

test('a hundred thousand events are counted quickly', () => {
  const events = Array.from({ length: 100_000 }, (_, i) => logged(String(i)));
  const began = performance.now();
  expect(count(events).targets[0]?.count).toBe(100_000);
  expect(performance.now() - began).toBeLessThan(1500);
});
