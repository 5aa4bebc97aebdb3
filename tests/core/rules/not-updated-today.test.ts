/** Not updated today: what this browser saw of the deal, late on a working day. */
import { expect, test } from 'vitest';
import type { AdviseInput } from '#core/advise.ts';
import { advise } from '#core/advise.ts';
import { at, input, rule, seen, snapshot, zone } from '../sample.ts';

const updated = rule('not-updated-today', { after: '17:30', level: 'advice' });
const page = (values: Parameters<typeof snapshot>[0], day: string, time = '10:00') =>
  snapshot({ stage: 'Negotiation/Review', ...values }, { at: at(day, time) });
const evening = at('2026-11-23', '17:30');

/** Advice in the evening on a deal whose pages were seen on the given days. */
const on = (pages: ReturnType<typeof page>[], changes: Partial<AdviseInput> = {}) => {
  const last = pages.at(-1) ?? page({}, '2026-11-23');
  const { findings, silent } = advise(
    input(last, [updated], { sighting: seen(...pages), now: evening, ...changes }),
  );
  return { found: findings.length, silent: silent.flatMap(({ missing }) => missing) };
};
const before = page({}, '2026-11-20');
const today = page({}, '2026-11-23');

test('found when the same stage was seen before today', () => {
  expect(on([before, today])).toEqual({ found: 1, silent: [] });
});

test('not before the hour, and not on a day off', () => {
  expect(on([before, today], { now: at('2026-11-23', '17:29') }).found).toBe(0);
  const sunday = page({}, '2026-11-22');
  expect(on([before, sunday], { now: at('2026-11-22', '18:00') }).found).toBe(0);
  const holiday = page({}, '2026-10-01');
  expect(on([page({}, '2026-09-30'), holiday], { now: at('2026-10-01', '18:00') }).found).toBe(0);
  const makeup = page({}, '2026-10-10');
  expect(on([page({}, '2026-10-09'), makeup], { now: at('2026-10-10', '18:00') }).found).toBe(1);
});

test('not when the deal was not looked at today', () => {
  expect(on([before]).found).toBe(0);
});

test('not after a change of stage or next step today', () => {
  const moved = page({ stage: 'Closed Won' }, '2026-11-20');
  expect(on([moved, today]).found).toBe(0);
  const planned = page({ nextStep: { text: '报价', due: null } }, '2026-11-23', '15:00');
  expect(on([page({ nextStep: null }, '2026-11-20'), planned]).found).toBe(0);
});

test('not after a touch today, seen or logged', () => {
  expect(on([before, page({ lastActivity: '2026-11-23' }, '2026-11-23')]).found).toBe(0);
  const call = {
    id: 'a',
    kind: 'action',
    at: at('2026-11-23', '11:00'),
    zone,
    day: '2026-11-23',
    action: 'call',
    deal: 'zoho/111',
    minutes: null,
  } as const;
  expect(on([before, today], { touches: [call] }).found).toBe(0);
});

test('no nagging about a deal with a dated next step', () => {
  const nextStep = { text: '报价', due: '2026-11-25' };
  const planned = [page({ nextStep }, '2026-11-20'), page({ nextStep }, '2026-11-23')];
  expect(on(planned)).toEqual({ found: 0, silent: [] });
});

test('seen today for the first time, nothing is known of yesterday: silent', () => {
  expect(on([today])).toEqual({ found: 0, silent: ['stageSince'] });
  expect(on([page({ stageSince: '2026-11-10' }, '2026-11-23')]).found).toBe(1);
  expect(on([page({ stageSince: '2026-11-23' }, '2026-11-23')])).toEqual({ found: 0, silent: [] });
});

test('a stage the CRM says began today changed today, whatever was seen before', () => {
  expect(on([before, page({ stageSince: '2026-11-23' }, '2026-11-23')]).found).toBe(0);
  expect(on([before, page({ stageSince: null }, '2026-11-23')]).found).toBe(1);
});

test('a history cut off at today says nothing against what was seen before', () => {
  const history = [
    { stage: 'Negotiation/Review', since: at('2026-11-23', '09:00'), closeDate: null },
  ];
  expect(on([before, { ...today, history }]).found).toBe(1);
  expect(on([{ ...today, history }])).toEqual({ found: 0, silent: ['stageSince'] });
});
