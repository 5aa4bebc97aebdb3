/** The starter pack of consumer sales: its stages, its labels, and what a rep hears from it. */
import { describe, expect, test } from 'vitest';
import type { AdviseInput } from '#core/advise.ts';
import type { CrmId } from '#core/deal/deal.ts';
import { stageOf } from '#core/deal/stage.ts';
import { consumer } from '#core/pack/starter/consumer/index.ts';
import { starter } from '#core/pack/starter/index.ts';
import { searchTracks } from '#core/tracks/search.ts';
import { adviceOn, at } from '../sample.ts';

type Values = Parameters<typeof adviceOn>[0];

/** Monday 2026-11-23, 10:30, as everywhere; a newcomer whose matter is otherwise in order. */
const advice = (values: Values, changes: Partial<AdviseInput> = {}) =>
  adviceOn(
    {
      stage: '咨询加购',
      stageSince: '2026-11-22',
      closeDate: '2026-12-31',
      lastActivity: '2026-11-22',
      nextStep: { text: '发款式图', due: '2026-11-30' },
      leadSource: '小红书',
      ...values,
    },
    [],
    { pack: consumer, ...changes },
  );

const heard = (values: Values, changes: Partial<AdviseInput> = {}): string[] =>
  advice(values, changes).findings.map(({ rule, level }) => `${rule} ${level}`);

test('its stages and rules have the ids that others hold on to', () => {
  expect(consumer.stages.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
    'lead open',
    'interest open',
    'payment open',
    'repeat open',
    'won won',
    'lost lost',
  ]);
  expect(consumer.rules.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
    'stuck-payment: stuck-in-stage',
    'stuck-newcomer: stuck-in-stage',
    'repeat-due: stuck-in-stage',
    'idle: idle',
    'overdue-close: close-date-passed',
    'no-next-step: no-next-step',
    'source-missing: field-required',
    'not-updated: not-updated-today',
  ]);
});

describe('days', () => {
  test.each<[string, string, AdviseInput['tier'], string[]]>([
    ['待付款', '2026-11-23', null, []],
    ['待付款', '2026-11-22', null, ['stuck-payment advice']],
    ['待付款', '2026-11-21', null, ['stuck-payment warn']],
    ['待付款', '2026-11-22', 'A', ['stuck-payment warn']],
    ['Negotiation/Review', '2026-11-21', null, ['stuck-payment warn']],
    ['咨询', '2026-11-20', null, ['stuck-newcomer advice']],
    ['加购未下单', '2026-11-19', null, ['stuck-newcomer warn']],
    ['新客', '2026-11-16', null, ['stuck-newcomer warn']],
    ['新客', '2026-11-21', null, []],
    ['老客复购', '2026-10-10', null, ['repeat-due advice']],
    ['老客复购', '2026-10-09', null, ['repeat-due warn']],
    ['复购', '2026-10-24', 'A', ['repeat-due warn']],
  ])('in %s since %s, tier %s: %j', (stage, stageSince, tier, said) => {
    expect(heard({ stage, stageSince }, { tier })).toEqual(said);
  });

  test('a regular is not pressed where a newcomer would be', () => {
    const quiet: Values = { lastActivity: '2026-11-16', nextStep: null };
    expect(heard({ ...quiet, stage: '咨询' })).toEqual(['idle warn', 'no-next-step advice']);
    expect(heard({ ...quiet, stage: '老客复购' })).toEqual(['no-next-step advice']);
  });

  test('a weekend counts, since the shop is open; the National Day week does not', () => {
    const friday: Values = { lastActivity: '2026-11-20', nextStep: null, stage: '新客' };
    expect(heard(friday, { tier: 'A' })).toEqual(['idle warn']);
    const holiday: Values = {
      stage: '咨询',
      stageSince: '2026-10-07',
      lastActivity: '2026-09-30',
      nextStep: null,
    };
    expect(heard(holiday, { now: at('2026-10-08', '10:30') })).toEqual(['no-next-step advice']);
  });
});

test('a newcomer from nowhere is asked about once, and only where the field is on the page', () => {
  expect(heard({ stage: '新客', leadSource: null })).toEqual(['source-missing advice']);
  const { leadSource: _, ...unread } = { stage: '新客', leadSource: null };
  expect(
    adviceOn({ ...unread, stageSince: '2026-11-22' }, [], { pack: consumer }).findings,
  ).toEqual([]);
});

test('bought and lost ones are left in peace', () => {
  for (const stage of ['已付款', '交易成功', '交易关闭', '流失', 'Closed Won', '输单']) {
    expect(heard({ stage, stageSince: '2026-01-05', closeDate: '2026-01-31' })).toEqual([]);
  }
});

describe('what is said', () => {
  test.each([
    [{ stage: '待付款', stageSince: '2026-11-20' }, 'cart-unpaid'],
    [{ stage: '咨询', stageSince: '2026-11-18' }, 'let-me-look'],
    [{ stage: '老客复购', stageSince: '2026-10-01' }, 'time-to-restock'],
    [{ stage: '咨询', lastActivity: '2026-11-16', nextStep: null }, 'quiet-chat'],
  ] as const)('%j begins with %s', (values, track) => {
    expect(advice(values).tracks[0]?.id).toBe(track);
  });

  test('there are at least twelve talk tracks, most of them in three steps', () => {
    const { tracks } = consumer;
    expect(tracks.length).toBeGreaterThanOrEqual(12);
    expect(tracks.filter(({ steps }) => steps.length === 3).length).toBeGreaterThanOrEqual(12);
  });

  test.each([
    ['价格敏感', ['worth-the-price', 'any-discount', 'cheaper-elsewhere']],
    ['款式偏好', ['size-unsure', 'style-unsure', 'new-for-regular']],
    ['老客复购', ['time-to-restock', 'new-for-regular']],
    ['新客开拓', ['first-hello']],
  ])('the tag %s finds its tracks', (tag, ids) => {
    expect(searchTracks(consumer.tracks, tag, 'zh-CN').map(({ id }) => id)).toEqual(ids);
  });

  test('nothing is said that hurries by what nobody knows', () => {
    const pressing = /最后一件|马上涨价|马上就没|仅剩|last chance|price is going up|hurry up/i;
    const denied = /不拿|别写|不.{0,4}吓|won’t|no “/;
    for (const { id, steps } of consumer.tracks) {
      for (const { text, variants } of steps) {
        for (const said of [text, ...Object.values(variants ?? {})].flatMap(Object.values)) {
          for (const sentence of String(said).split(/[。.！!]/)) {
            if (pressing.test(sentence)) expect(sentence, id).toMatch(denied);
          }
        }
      }
    }
  });
});

test('its ids are its own where the words are: a track of both packs is the same one', () => {
  const b2b = new Set(starter.tracks.map(({ id }) => id));
  expect(consumer.tracks.filter(({ id }) => b2b.has(id)).map(({ id }) => id)).toEqual([]);
});

test('customers are answered in 30 minutes, complaints settled in 24 hours', () => {
  expect(consumer.replyClocks.map(({ id, hours, clock }) => [id, hours, clock])).toEqual([
    ['answer', 0.5, 'working'],
    ['solution', 24, 'calendar'],
  ]);
});

test('a window is open on a Saturday morning and every evening, and never in quiet hours', () => {
  const ids = (day: string, time: string) =>
    advice({}, { now: at(day, time) }).windows.flatMap(({ id, now }) => (now ? [id] : []));
  expect(ids('2026-11-21', '10:30')).toEqual(['weekend-morning']);
  expect(ids('2026-11-22', '20:00')).toEqual(['evening']);
  expect(ids('2026-11-23', '12:30')).toEqual(['lunch-break']);
  expect(ids('2026-11-23', '22:00')).toEqual([]);
  expect(advice({}, { now: at('2026-11-23', '22:00') }).quiet.now).toBe(true);
});

/** CRM defaults old and new, and what shops call their stages. */
const labels: [CrmId | 'both', string, string | null][] = [
  ['zoho', 'Qualification', 'lead'],
  ['zoho', 'Needs Analysis', 'interest'],
  ['zoho', 'Value Proposition', 'interest'],
  ['zoho', 'Id. Decision Makers', 'interest'],
  ['zoho', 'Proposal/Price Quote', 'interest'],
  ['zoho', 'Negotiation/Review', 'payment'],
  ['zoho', 'Closed Won', 'won'],
  ['zoho', 'Closed-Lost to Competition', 'lost'],
  ['zoho', '谈判/审查', 'payment'],
  ['zoho', '已赢得', 'won'],
  ['zoho', '已丢失', 'lost'],
  ['zoho', '签约', null],
  ['fxiaoke', '初步接触', 'lead'],
  ['fxiaoke', '發現需求', 'lead'],
  ['fxiaoke', '需求确认', 'interest'],
  ['fxiaoke', '方案报价', 'interest'],
  ['fxiaoke', '谈判', 'payment'],
  ['fxiaoke', '签约', 'payment'],
  ['fxiaoke', '赢单', 'won'],
  ['fxiaoke', '无效', 'lost'],
  ['both', '新客线索', 'lead'],
  ['both', '新客開拓', 'lead'],
  ['both', '咨询/加购意向', 'interest'],
  ['both', '瀏覽未下單', 'interest'],
  ['both', 'Abandoned Cart', 'interest'],
  ['both', '待付款', 'payment'],
  ['both', 'Awaiting Payment', 'payment'],
  ['both', '老客复购', 'repeat'],
  ['both', '老客復購', 'repeat'],
  ['both', 'Repeat Purchase', 'repeat'],
  ['both', '成单', 'won'],
  ['both', '待發貨', 'won'],
  ['both', '流失', 'lost'],
  ['both', '交易关闭', 'lost'],
  // A refund is no answer by itself: the panel asks.
  ['both', '退款中', null],
];

test.each(labels)('on %s, %s means %s', (crm, label, stage) => {
  for (const each of crm === 'both' ? (['zoho', 'fxiaoke'] as const) : [crm]) {
    expect(stageOf(consumer.stages, {}, each, label)?.id ?? null).toBe(stage);
  }
});
