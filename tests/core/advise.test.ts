/** The advice on one deal, whole: stages, silence, snoozes, closed deals, what it rests on. */
import { describe, expect, test } from 'vitest';
import { type AdviseInput, advise } from '#core/advise.ts';
import { labelKey } from '#core/deal/stage.ts';
import { adviceOn, at, input, limits, now, pack, rule, said, seen, snapshot } from './sample.ts';

const stuck = rule('stuck-in-stage', limits(5, 7), { tracks: ['price'] });
const idle = rule('idle', limits(3, 5));
const passed = rule('close-date-passed', { grace: 0 });
const required = rule('field-required', { field: 'amount', level: 'advice' });
const rules = [stuck, idle, passed, required];
const stalled = {
  name: '杭州云栖 CRM 采购',
  stage: 'Negotiation/Review',
  stageSince: '2026-11-14',
  lastActivity: '2026-11-17',
  closeDate: '2026-11-20',
  amount: null,
  account: '杭州云栖',
} as const;

test('says everything that is wrong, worst first, with what it rests on', () => {
  const { findings, clocks, silent } = adviceOn(stalled, rules);
  expect(findings.map(({ rule: id, level, over }) => [id, level, over])).toEqual([
    ['close-date-passed', 'warn', 3],
    ['stuck-in-stage', 'warn', 2],
    ['idle', 'warn', 1],
    ['field-required', 'advice', 0],
  ]);
  expect(silent).toEqual([]);
  expect(clocks).toMatchObject({
    stage: { since: '2026-11-14', days: 9, atLeast: false, atMost: false, logged: false },
    idle: { since: '2026-11-17', days: 6, atLeast: false, atMost: false, logged: false },
  });
  expect(findings[1]?.inputs).toEqual([
    { field: 'stage', by: 'hook', from: '#field', value: 'Negotiation/Review' },
    { field: 'stageSince', by: 'hook', from: '#field', value: '2026-11-14' },
  ]);
  expect(findings.every(({ why, clearsBy }) => why.source && clearsBy)).toBe(true);
});

test('daily talk and nine days in the stage: stuck, not idle', () => {
  const { findings } = adviceOn({ ...stalled, lastActivity: '2026-11-23' }, [stuck, idle]);
  expect(findings.map(({ rule: id }) => id)).toEqual(['stuck-in-stage']);
});

describe('a deal that is over raises nothing at all', () => {
  test.each([
    ['won by its stage', { stage: 'Closed Won' }],
    ['lost by its stage', { stage: 'Closed-Lost to Competition' }],
    ['won by its status', { status: 'won' }],
    ['lost by its status', { status: 'lost' }],
    ['invalid by its status', { status: 'invalid' }],
    ['of an unknown stage, lost by its status', { stage: '丢单', status: 'lost' }],
  ] as const)('%s', (_, values) => {
    const advice = adviceOn({ ...stalled, ...values }, rules);
    expect(advice).toMatchObject({ findings: [], silent: [], snoozed: [], unmapped: null });
    expect(advice.clocks.stage).not.toBeNull();
  });
});

describe('a stage that no canonical stage claims', () => {
  const odd = { ...stalled, stage: '内部评审' };
  test('is asked for, and until then nobody knows whether the deal is open', () => {
    const advice = adviceOn(odd, rules);
    expect(advice).toMatchObject({ stage: null, unmapped: '内部评审', findings: [] });
    expect(advice.silent.map(({ missing }) => missing)).toEqual(rules.map(() => ['stage']));
    expect(advice.stages.map(({ id }) => id)).toEqual(['lead', 'intent', 'deal', 'won', 'lost']);
  });
  test('on a deal that is provably open, rules of every stage speak', () => {
    const advice = adviceOn({ ...odd, status: 'open' }, rules);
    expect(advice.findings).toHaveLength(4);
    expect(advice.unmapped).toBe('内部评审');
  });
  test('is known once the person explained it', () => {
    const aliases = { [labelKey('zoho', '内部评审')]: 'deal' };
    const advice = adviceOn(odd, rules, { aliases });
    expect(advice).toMatchObject({ stage: { id: 'deal', outcome: 'open' }, unmapped: null });
    expect(advice.findings).toHaveLength(4);
  });
});

test('an unread stage is silence, and there is nothing to ask', () => {
  const page = snapshot({ closeDate: '2026-11-20' }, { absent: { stage: 'not-drawn' } });
  const advice = advise(input(page, [passed]));
  expect(advice).toMatchObject({
    unmapped: null,
    findings: [],
    silent: [{ rule: 'close-date-passed', missing: ['stage'] }],
    absent: { stage: 'not-drawn' },
  });
});

test('a gap that is filled is no longer absent', () => {
  const page = snapshot(
    { stage: 'Qualification' },
    { absent: { stageSince: 'not-found', amount: 'not-drawn' } },
  );
  const { absent, fields } = advise(input(page, []));
  expect(absent).toEqual({ amount: 'not-drawn' });
  expect(fields.stageSince?.by).toBe('own');
});

test('rules that are off or of other stages neither speak nor are silent', () => {
  const off = { ...stuck, enabled: false };
  const elsewhere = { ...passed, stages: ['lead'] };
  expect(adviceOn({}, [off, elsewhere])).toMatchObject({ findings: [], silent: [] });
});

describe('a snooze', () => {
  const put = {
    rule: 'stuck-in-stage',
    fingerprint: adviceOn(stalled, [stuck]).findings[0]?.fingerprint ?? '',
    until: '2026-11-25',
    reason: '等法务',
    at: now,
  };
  const on = (values: object, changes: Partial<AdviseInput> = {}) =>
    adviceOn({ ...stalled, ...values }, [stuck], { snoozes: [put], ...changes });

  test('hides the finding and keeps it in sight', () => {
    expect(on({})).toMatchObject({
      findings: [],
      snoozed: [{ rule: 'stuck-in-stage', until: '2026-11-25', reason: '等法务', waiting: false }],
    });
  });

  test('holds through its day while only the days run on, and ends after it', () => {
    expect(on({}, { now: at('2026-11-25', '23:00') }).findings).toEqual([]);
    expect(on({}, { now: at('2026-11-26', '00:00') }).findings).toHaveLength(1);
  });

  test('ends when the facts change, not when they are merely read better', () => {
    expect(on({ stage: 'Needs Analysis' }).findings).toHaveLength(1);
    expect(on({ stageSince: '2026-11-12' }).findings).toEqual([]);
  });

  test('ends when the deal left the stage and came back, by the CRM or by our own sight', () => {
    const tight = rule('stuck-in-stage', limits(null, 1));
    const later = { now: at('2026-11-25'), pack: pack({ rules: [tight] }) };
    expect(on({ stageSince: '2026-11-24' }, later).findings).toHaveLength(1);
    expect(on({ stageSince: '2026-11-23' }, later).findings).toEqual([]);
    const page = (day: string, stage: string = stalled.stage) =>
      snapshot({ stage }, { at: at(day) });
    const seenOn = (...pages: ReturnType<typeof page>[]) => {
      const sighting = seen(...pages, page('2026-11-25'));
      return advise(input(page('2026-11-25'), [tight], { ...later, snoozes: [put], sighting }))
        .findings;
    };
    expect(seenOn(page('2026-11-20'))).toEqual([]);
    expect(
      seenOn(
        page('2026-11-20'),
        page('2026-11-24', 'Needs Analysis'),
        page('2026-11-24', stalled.stage),
      ),
    ).toHaveLength(1);
  });

  test('does not spend the warning budget', () => {
    const both = { pack: pack({ rules: [stuck, passed], warningsPerDay: 1 }) };
    const { findings } = on({}, both);
    expect(findings).toMatchObject([{ rule: 'close-date-passed', waiting: false }]);
  });

  test('of each kind, ends with its own fact', () => {
    const change = (values: object, other: object, of: typeof idle) => {
      const [a, b] = [values, other].map((v) => adviceOn({ ...stalled, ...v }, [of]).findings[0]);
      return a?.fingerprint !== undefined && a.fingerprint !== b?.fingerprint;
    };
    expect(change({}, { lastActivity: '2026-11-16' }, idle)).toBe(true);
    expect(change({}, { closeDate: '2026-11-19' }, passed)).toBe(true);
    const next = rule('no-next-step', { level: 'warn', dated: true });
    const step = (text: string) => ({ nextStep: { text, due: null } });
    expect(change(step('报价'), step('回访'), next)).toBe(true);
    expect(change({ nextStep: null }, step('回访'), next)).toBe(true);
    const due = (day: string) => ({ nextStep: { text: '报价', due: day } });
    expect(change(due('2026-11-20'), due('2026-11-21'), next)).toBe(true);
    expect(change(due('2026-11-20'), due('2026-11-20'), next)).toBe(false);
  });
});

test('a tier set here is used and shown', () => {
  const tight = rule('idle', {
    clock: 'calendar',
    limits: [
      { stages: [], tiers: ['A'], advice: null, warn: 3 },
      { stages: [], tiers: [], advice: null, warn: 30 },
    ],
  });
  expect(adviceOn(stalled, [tight]).findings).toEqual([]);
  const { findings } = adviceOn(stalled, [tight], { tier: 'A' });
  expect(findings[0]?.inputs).toContainEqual({
    field: 'tier',
    by: 'own',
    from: 'set here',
    value: 'A',
  });
});

test('the clocks count as the team’s rule for this deal does', () => {
  const working = rule('idle', limits(3, 9, 'working'));
  const { clocks } = adviceOn(stalled, [working]);
  expect(clocks.idle).toMatchObject({ clock: 'working', days: 4 });
  expect(clocks.stage).toMatchObject({ clock: 'calendar', days: 9 });
  const elsewhere = { ...working, stages: ['lead'] };
  expect(adviceOn(stalled, [elsewhere]).clocks.idle?.clock).toBe('calendar');
  expect(adviceOn(stalled, [{ ...working, enabled: false }]).clocks.idle?.clock).toBe('calendar');
  const here = { ...working, stages: ['deal'] };
  expect(adviceOn(stalled, [here]).clocks.idle?.clock).toBe('working');
});

test('placeholders stand for what was read; a bound is not a number to say', () => {
  expect(
    adviceOn({ ...stalled, amount: { amount: 1_200_000, currency: 'CNY' } }, []).fillings,
  ).toEqual({
    customer: '杭州云栖',
    contact: null,
    deal: '杭州云栖 CRM 采购',
    stage: 'Negotiation/Review',
    days: '9',
    lastTouch: '2026-11-17',
    closeDate: '2026-11-20',
    amount: '1200000 CNY',
    product: null,
    me: null,
    number: null,
    case: null,
  });
  const first = snapshot({ stage: 'Qualification' }, { at: at('2026-11-10') });
  const bound = advise(input(snapshot({ stage: 'Qualification' }), [], { sighting: seen(first) }));
  expect(bound.clocks.stage).toMatchObject({ days: 13, atLeast: true });
  expect(bound.fillings.days).toBeNull();
});

test('the days said to a customer are calendar days, however the team counts', () => {
  const working = rule('stuck-in-stage', limits(3, 9, 'working'));
  const { clocks, fillings } = adviceOn(stalled, [working]);
  expect(clocks.stage).toMatchObject({ clock: 'working', days: 6 });
  expect(fillings.days).toBe('9');
});

test('tracks of the findings come first', () => {
  const track = (id: string) => ({
    id,
    title: said(id),
    reason: 'other' as const,
    keywords: [],
    stages: [],
    steps: [{ label: said('1'), text: said('1') }],
  });
  const { tracks } = adviceOn(stalled, [], {
    pack: pack({ rules: [stuck], tracks: [track('any'), track('price')] }),
  });
  expect(tracks.map(({ id }) => id)).toEqual(['price', 'any']);
});

describe('time around the deal', () => {
  test('working hours and quiet hours are those of the team', () => {
    expect(adviceOn({}, [])).toMatchObject({ working: true, quiet: { now: false, until: null } });
    const night = adviceOn({}, [], { now: at('2026-11-23', '22:00') });
    expect(night).toMatchObject({
      working: false,
      quiet: { now: true, until: at('2026-11-24', '08:30') },
    });
  });

  test('the end of the calendar is told a month ahead and afterwards', () => {
    const ends = (day: string) => adviceOn({}, [], { now: at(day) }).calendarEnds;
    expect(ends('2026-11-30')).toBeNull();
    expect(ends('2026-12-01')).toBe('2026-12-31');
    expect(ends('2027-03-01')).toBe('2026-12-31');
    expect(ends('2025-12-31')).toBe('2026-12-31');
  });
});

test('advice is data: the same input is the same advice, and it survives being sent', () => {
  const given = input(snapshot(stalled), rules);
  const before = structuredClone(given);
  const advice = advise(given);
  expect(advise(structuredClone(given))).toEqual(advice);
  expect(given).toEqual(before);
  expect(JSON.parse(JSON.stringify(advice))).toEqual(advice);
  expect(advice.at).toBe(now);
});
