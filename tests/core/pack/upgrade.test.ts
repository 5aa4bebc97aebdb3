/** Old packs are brought up to date step by step, or refused as they are. */
import { expect, test } from 'vitest';
import { readPack } from '#core/pack/read.ts';
import { packFormat } from '#core/pack/schema.ts';
import { type Raw, type Upgrade, upgrade, upgrades } from '#core/pack/upgrade.ts';
import { valid } from './valid.ts';

/** Two steps as later formats may bring them: a rename, then a required addition. */
const steps: readonly Upgrade[] = [
  ({ budget, ...rest }) => ({ ...rest, warningsPerDay: budget }),
  (pack) => ({ ...pack, notices: [] }),
];

test('the newest format is one past the last step', () => {
  expect(packFormat).toBe(upgrades.length + 1);
});

test('each step is taken once, from the format of the file on', () => {
  expect(upgrade({ format: 1, budget: 5 }, steps)).toEqual({
    value: { format: 3, warningsPerDay: 5, notices: [] },
  });
  expect(upgrade({ format: 2, warningsPerDay: 4 }, steps)).toEqual({
    value: { format: 3, warningsPerDay: 4, notices: [] },
  });
  expect(upgrade({ format: 3, notices: ['x'] }, steps)).toEqual({
    value: { format: 3, notices: ['x'] },
  });
});

test('the pack given is left as it is', () => {
  const old: Raw = Object.freeze({ format: 1, budget: 5 });
  upgrade(old, steps);
  expect(old).toEqual({ format: 1, budget: 5 });
});

test('a step that fails is told with its format, and nothing is filled in', () => {
  const failing: readonly Upgrade[] = [
    steps[0] ?? ((pack) => pack),
    () => {
      throw new TypeError('no rules to carry over');
    },
  ];
  expect(upgrade({ format: 1 }, failing)).toEqual({
    problem: { path: 'format', code: 'upgrade-failed', expected: 3, got: 2 },
  });
});

test('a format from the future, or none that a number could be, is told', () => {
  expect(upgrade({ format: 4 }, steps)).toEqual({
    problem: { path: 'format', code: 'format-newer', expected: 3, got: 4 },
  });
  for (const format of [0, -1, 1.5, '1', null, true, [], {}]) {
    expect(upgrade({ format }, steps)).toMatchObject({ problem: { code: 'format-unknown' } });
  }
});

test('what is no pack at all is left to the schema', () => {
  for (const value of [null, [], 'x', 3, {}]) expect(upgrade(value, steps)).toEqual({ value });
});

test('the first format, as files carry it, is read as the newest', () => {
  const { publisher: _, expires: __, ...pack } = valid();
  const { replyClocks, fieldLabels, notices, agreements, ...old } = pack;
  expect([replyClocks, fieldLabels, notices, agreements].flat()).not.toEqual([]);
  expect(readPack(JSON.stringify({ ...old, format: 1 }))).toEqual({
    pack: { ...old, format: 2, replyClocks: [], fieldLabels: [], notices: [], agreements: [] },
  });
});
