/** What is remembered stands in for what the page does not show now, and says so. */
import { describe, expect, it } from 'vitest';
import { advise } from '#core/advise.ts';
import { closeDatePushed } from '#core/rules/close-date-pushed.ts';
import { situationOf } from '#core/situation.ts';
import { input, limits, read, rule, seen, snapshot } from '../sample.ts';
import { told } from './events.ts';

const page = (fields = {}, more = {}) =>
  snapshot({ name: 'Acme', stage: 'Needs Analysis', ...fields }, more);
const fieldsOf = (shown: ReturnType<typeof page>, history: ReturnType<typeof told>[]) =>
  situationOf(input(shown, [], { history })).fields;

describe('last activity', () => {
  it('absent from the page is the newest touch remembered, and may be later still', () => {
    const history = [told(), told({ at: '2026-11-18' }), told({ at: '2026-12-01' })];
    expect(fieldsOf(page(), history).lastActivity).toEqual({
      value: '2026-11-20T02:30:00.000Z',
      by: 'history',
      from: 'remembered',
      bound: 'or-later',
    });
  });

  it('older on the page than remembered is what is remembered; newer stays', () => {
    const history = [told()];
    const older = page({ lastActivity: '2026-11-10' });
    expect(fieldsOf(older, history).lastActivity).toMatchObject({ by: 'history' });
    const newer = page({ lastActivity: '2026-11-21' });
    expect(fieldsOf(newer, history).lastActivity).toEqual(read('2026-11-21'));
  });

  it.each(['planned', 'cancelled', 'missed'] as const)('is never one that was %s', (outcome) => {
    expect(fieldsOf(page(), [told({ outcome })]).lastActivity).toBeUndefined();
  });

  it('is never another deal’s', () => {
    expect(fieldsOf(page(), [told({ deal: 'zoho/222' })]).lastActivity).toBeUndefined();
  });

  it('remembered disproves idleness that the page alone would state', () => {
    const shown = page({ lastActivity: '2026-10-01', nextStep: null });
    const rules = [rule('idle', limits(null, 10))];
    expect(advise(input(shown, rules)).findings).toHaveLength(1);
    expect(advise(input(shown, rules, { history: [told()] })).findings).toEqual([]);
  });
});

describe('stage since', () => {
  const into = (to: string, at: string) => told({ kind: 'stage', to, at });

  it('is when the newest change led into the present stage', () => {
    const history = [into('Qualification', '2026-09-01'), into('Needs Analysis', '2026-10-01')];
    expect(fieldsOf(page(), history).stageSince).toEqual({
      value: '2026-10-01',
      by: 'history',
      from: 'remembered',
    });
  });

  it('is not told by a change into a stage that was left, nor where another was seen since', () => {
    const left = [into('Needs Analysis', '2026-09-01'), into('Qualification', '2026-10-01')];
    expect(fieldsOf(page(), left).stageSince).toMatchObject({ by: 'own' });
    const other = page({ stage: 'Qualification' }, { at: '2026-11-01T02:00:00.000Z' });
    const shown = page();
    const history = [into('Needs Analysis', '2026-10-01')];
    const situation = situationOf(input(shown, [], { history, sighting: seen(other, shown) }));
    expect(situation.fields.stageSince).toMatchObject({ by: 'own' });
  });

  it('that the page states exactly stays', () => {
    const shown = page({ stageSince: '2026-11-01' });
    const history = [into('Needs Analysis', '2026-10-01')];
    expect(fieldsOf(shown, history).stageSince).toEqual(read('2026-11-01'));
  });
});

describe('the next step', () => {
  const plan = (at: string, text: string) => told({ kind: 'task', outcome: 'planned', at, text });
  const plans = [
    plan('2026-11-28', 'Later'),
    plan('2026-11-25', 'Quote'),
    plan('2026-11-01', 'Old'),
  ];

  it('that the page shows blank or not at all is the nearest plan ahead', () => {
    const value = { text: 'Quote', due: '2026-11-25' };
    expect(fieldsOf(page({ nextStep: null }), plans).nextStep).toMatchObject({ value });
    const absent = page({}, { absent: { nextStep: 'not-found' } });
    expect(fieldsOf(absent, plans).nextStep).toMatchObject({ value, by: 'history' });
  });

  it('that the page states, or that is being edited, is left alone', () => {
    const stated = { text: 'Call', due: null };
    expect(fieldsOf(page({ nextStep: stated }), plans).nextStep).toEqual(read(stated));
    const editing = page({}, { absent: { nextStep: 'editing' } });
    expect(fieldsOf(editing, plans).nextStep).toBeUndefined();
  });
});

it('counts the moves of a close date that the page does not show now', () => {
  const moved = (from: string, to: string, at: string) =>
    told({ kind: 'close-date', from, to, at });
  const history = [
    moved('2026-10-31', '2026-11-30', '2026-10-20'),
    moved('2026-11-30', '2026-12-24', '2026-11-18'),
  ];
  const { fields, context } = situationOf(
    input(page({ closeDate: '2026-12-24' }), [], { history }),
  );
  expect(context.closeDates).toEqual(['2026-10-31', '2026-11-30', '2026-12-24']);
  expect(closeDatePushed.find(fields, { advice: null, warn: 2 }, context)).toMatchObject({
    facts: { times: 2, from: '2026-10-31', to: '2026-12-24' },
  });
});
