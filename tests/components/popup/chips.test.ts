/** Where the chips of actions stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsOf } from '#components/popup/chips.ts';
import { saySeen } from '#components/popup/seen.ts';
import { voiceFor } from '#i18n/voice.ts';
import type { TargetCount } from '#messages/table.ts';

const anyTargets: fc.Arbitrary<TargetCount[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    name: fc.constant({ en: 'target' }),
    unit: fc.constantFrom('times' as const, 'minutes' as const),
    count: fc.nat(),
    target: fc.integer({ min: 1 }),
    actions: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('call', 'wechat', 'visit', 'proposal'),
        name: fc.constant({ en: 'action' }),
        count: fc.nat(),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
  }),
  { maxLength: 6 },
);

test('every action of every target stands exactly once, counted in times wherever it can be', () => {
  fc.assert(
    fc.property(anyTargets, (targets) => {
      const chips = targets.flatMap((target) => chipsOf(target, targets));
      const ids = new Set(targets.flatMap(({ actions }) => actions.map(({ id }) => id)));
      expect(chips.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
      for (const { id, unit } of chips) {
        const byTimes = targets.some(
          (target) => target.unit === 'times' && target.actions.some((one) => one.id === id),
        );
        expect(unit).toBe(byTimes ? 'times' : 'minutes');
      }
    }),
  );
});

test('a deal is said to be seen at a time today, yesterday, or on a day, in the person’s zone', () => {
  const voice = voiceFor('zh-CN', 'Asia/Shanghai', '2027-01-01T03:00:00.000Z');
  expect(saySeen('2026-12-31T16:05:00.000Z', '2027-01-01', voice)).toBe('00:05');
  expect(saySeen('2026-12-31T15:55:00.000Z', '2027-01-01', voice)).toBe('昨天');
  expect(saySeen('2026-12-30T01:00:00.000Z', '2027-01-01', voice)).toBe('2026年12月30日');
});
