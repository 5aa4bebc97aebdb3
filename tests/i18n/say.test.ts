import { describe, expect, test } from 'vitest';
import { remembered } from '#core/history/recall.ts';
import type { Facts } from '#core/rules/kind.ts';
import { languages } from '#core/text.ts';
import { formatsFor } from '#i18n/format.ts';
import { sayDay, sayDays, sayFacts, sayMoment, saySource } from '#i18n/say.ts';
import { voiceFor } from '#i18n/voice.ts';

const now = '2026-11-22T06:30:00.000Z';
const zh = voiceFor('zh-CN', 'Asia/Shanghai', now);
const en = voiceFor('en', 'Asia/Shanghai', now);

/** One of each kind: a new kind does not compile without its example. */
const examples: { [K in Facts['kind']]: Extract<Facts, { kind: K }> } = {
  'stuck-in-stage': {
    kind: 'stuck-in-stage',
    stage: '谈判/复审',
    since: '2026-11-13',
    atLeast: true,
    days: 9,
    limit: 7,
    clock: 'calendar',
  },
  idle: {
    kind: 'idle',
    since: '2026-11-17T07:40:00.000Z',
    logged: false,
    days: 4,
    limit: 3,
    clock: 'working',
  },
  'close-date-passed': { kind: 'close-date-passed', closeDate: '2026-11-20', days: 2 },
  'close-date-pushed': {
    kind: 'close-date-pushed',
    times: 3,
    limit: 3,
    from: '2026-10-31',
    to: '2027-01-15',
  },
  'no-next-step': { kind: 'no-next-step', text: null, due: null },
  'field-required': { kind: 'field-required', field: 'amount' },
  'not-updated-today': { kind: 'not-updated-today', after: '17:30' },
};

describe('sayFacts', () => {
  test('each kind is one sentence a rep would say', () => {
    const said = Object.values(examples).map((facts) => sayFacts(facts, zh));
    expect(said).toEqual([
      '已在「谈判/复审」停留至少 9 天，团队定的期限是 7 天',
      '已 4 个工作日没有联系客户（上次 11月17日 15:40），团队定的期限是 3 个工作日',
      '预计成交日 11月20日 已过 2 天，商机还没关闭',
      '预计成交日已推迟 3 次：10月31日 → 2027年1月15日',
      '没有安排下一步',
      '「金额」还没填',
      '已过 17:30，今天还没更新阶段或下一步',
    ]);
  });

  test('and in English', () => {
    const said = Object.values(examples).map((facts) => sayFacts(facts, en));
    expect(said).toEqual([
      'In 谈判/复审 for at least 9 days; the team’s limit is 7 days',
      'No contact for 4 working days (last 17 Nov 15:40); the team’s limit is 3 working days',
      'Close date 20 Nov passed 2 days ago and the deal is still open',
      'Close date pushed back 3 times: 31 Oct → 15 Jan 2027',
      'No next step is planned',
      'Amount is blank',
      'It is past 17:30 and neither stage nor next step was updated today',
    ]);
  });

  test('one is one in English', () => {
    const facts = { ...examples['close-date-passed'], days: 1 };
    expect(sayFacts(facts, en)).toContain('passed 1 day ago');
    expect(sayFacts({ ...examples['close-date-pushed'], times: 1 }, en)).toContain(
      'pushed back once',
    );
  });

  test('a next step is told apart by what it lacks', () => {
    const step = (text: string | null, due: string | null) =>
      sayFacts({ kind: 'no-next-step', text, due }, zh);
    expect(step('发合同', null)).toBe('下一步「发合同」没有日期');
    expect(step('发合同', '2026-11-20')).toBe('下一步「发合同」的日期 11月20日 已过');
    expect(step(null, '2026-11-20')).toBe('下一步的日期 11月20日 已过');
  });

  test('canonical stages are called by their name, labels of a page as they are', () => {
    const facts = { ...examples['stuck-in-stage'], stage: 'negotiation' };
    const names = [{ id: 'negotiation', name: { 'zh-CN': '谈判' } }];
    expect(sayFacts(facts, zh, names)).toContain('「谈判」');
    expect(sayFacts(facts, zh)).toContain('「negotiation」');
  });

  test.each(languages)('no sentence in %s holds a hole', (language) => {
    const voice = voiceFor(language, 'Asia/Shanghai', now);
    for (const facts of Object.values(examples))
      expect(sayFacts(facts, voice)).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
  });
});

describe('saySource', () => {
  test('each way of reading has its words; the CRM’s own lists are told apart', () => {
    const said = (by: string) => saySource('stageSince', by, zh);
    expect(['hook', 'history', 'own', 'logged'].map(said)).toEqual([
      'CRM 字段',
      'CRM 阶段历史',
      '本机首次看到',
      '你在这里记的',
    ]);
    expect(saySource('lastActivity', 'history', en)).toBe('CRM activity list');
    expect(saySource('closeDate', 'history', en)).toBe('CRM list on the page');
    expect(saySource('tier', 'own', zh)).toBe('你在这里定的');
    // What a list told before is not said to stand on the page now.
    expect(saySource('nextStep', 'history', zh, remembered)).toBe(
      'CRM 跟进记录（之前在页面上看到）',
    );
    expect(saySource('stageSince', 'history', en, remembered)).toBe(
      'CRM stage history, seen on the page before',
    );
  });

  test('a way of reading that is not known is shown as it is', () => {
    expect(saySource('name', 'telepathy', zh)).toBe('telepathy');
    expect(saySource('name', 'toString', zh)).toBe('toString');
  });
});

describe('days and moments', () => {
  test('days carry their bound and their kind', () => {
    expect(sayDays(5, 'calendar', zh, '≥')).toBe('≥ 5 天');
    expect(sayDays(1, 'working', en, '≤')).toBe('≤ 1 working day');
    expect(sayDays(0, 'calendar', en)).toBe('0 days');
  });

  test('near days have names, others their weekday', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    expect(days.map((day) => sayDay(day, zh))).toEqual(['昨天', '今天', '明天', '11月24日周二']);
    expect(sayDay('2026-11-24', en)).toBe('Tue 24 Nov');
  });

  test('a moment is told in the person’s zone', () => {
    expect(sayMoment('2026-11-22T16:30:00.000Z', zh)).toBe('明天 00:30');
    const newYork = voiceFor('en', 'America/New_York', now);
    expect(sayMoment('2026-11-22T16:30:00.000Z', newYork)).toBe('today 11:30');
  });
});

describe('formats', () => {
  test('a bare day is the same day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai']) {
      const format = formatsFor('zh-CN', zone, now);
      expect(format.day('2026-11-30')).toBe('11月30日');
      expect(format.dayOf('2026-11-30')).toBe('2026-11-30');
    }
  });

  test('the year stands where it is not this one, by the zone’s own calendar', () => {
    const eve = '2026-12-31T16:30:00.000Z';
    expect(formatsFor('zh-CN', 'Asia/Shanghai', eve).day('2027-01-01')).toBe('1月1日');
    expect(formatsFor('zh-CN', 'America/New_York', eve).day('2027-01-01')).toBe('2027年1月1日');
  });

  test('money has its currency where one is proven, and no cents it was not given', () => {
    expect(zh.format.money({ amount: 1_200_000, currency: 'CNY' })).toBe('¥1,200,000');
    expect(en.format.money({ amount: 1234.5, currency: 'USD' })).toBe('US$1,234.50');
    expect(zh.format.money({ amount: 1_200_000, currency: null })).toBe('1,200,000');
    expect(en.format.money({ amount: -5, currency: 'XYZ' })).toMatch(/XYZ/);
  });

  test('a zone that this browser does not know is no reason to fail', () => {
    expect(formatsFor('en', 'Mars/Olympus', now).time(now)).toBe('06:30');
  });
});
