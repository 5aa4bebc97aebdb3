/** Lists that lie: too long, drawn twice, hidden, turned round, out of all bounds. Synthetic. */
import { describe, expect, it } from 'vitest';
import type { ZohoActivity } from '#tests/pages/zoho-deal.ts';
import { fxiaokeTells, zohoTells } from './told.ts';

const call = (more: Partial<ZohoActivity> = {}): ZohoActivity => ({
  module: 'Calls',
  subject: 'Discovery',
  date: 'Nov 20, 2026 02:15 PM',
  owner: 'Lin Wei',
  ...more,
});

describe('a row', () => {
  it('of ten thousand cells tells itself, and no cell of another', () => {
    const [first, second] = [call(), call({ subject: 'Second', date: 'Nov 19, 2026' })];
    const many = '<div class="actSubject">Other</div>'.repeat(10_000);
    const { events } = zohoTells({ closed: [first, second] }, undefined, (html) =>
      html.replace('</li>', `${many}</li>`),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ text: 'Discovery', day: '2026-11-20' }),
    );
    for (const { text, day } of events)
      if (day === '2026-11-19') expect([null, 'Second']).toContain(text);
  });
});

describe('what nobody sees', () => {
  const hidden = (html: string) => html.replace('<li class="act', '<li hidden class="act');

  it('tells nothing: a hidden row, or one drawn again behind it', () => {
    expect(zohoTells({ closed: [call({ subject: 'Hidden' })] }, undefined, hidden).events).toEqual(
      [],
    );
    const twice = zohoTells({ closed: [call({ subject: 'Hidden' }), call()] }, undefined, hidden);
    expect(twice.events.map(({ text }) => text)).toEqual(['Discovery']);
  });

  it('is passed over inside of a row: the cell that is drawn counts', () => {
    const { events } = zohoTells({ closed: [call()] }, undefined, (html) =>
      html.replace(
        '<span class="date_time">',
        '<span class="date_time" style="display:none">Jan 1, 2020</span><span class="date_time">',
      ),
    );
    expect(events.map(({ day }) => day)).toEqual(['2026-11-20']);
  });
});

describe('a row that is drawn twice', () => {
  it('is one event, and two that differ stay two', () => {
    const ids = (closed: ZohoActivity[]) =>
      new Set(zohoTells({ closed }).events.map(({ id }) => id)).size;
    expect(ids([call(), call()])).toBe(1);
    expect(ids([call(), call({ subject: 'Another' })])).toBe(2);
  });
});

describe('a moment out of all bounds', () => {
  it.each([
    ['turned round', '\u202E2026-11-02\u202C'],
    ['a number', '1e30'],
    ['a year to come that no calendar has', 'Nov 20, 99999'],
    ['a day that is none', 'Feb 31, 2026'],
    ['an endless text', '2026-11-20'.repeat(5000)],
    ['a negative one', '-2026-11-20'],
  ])('is none: %s', (_, date) => {
    expect(zohoTells({ closed: [call({ date })], notes: [] }).events).toEqual([]);
    const rows = [
      ['字段', '修改前', '修改后', '修改时间'],
      ['商机金额', '1', '2', date],
    ];
    expect(fxiaokeTells({ tabs: [{ name: '修改记录', rows }] }).events).toEqual([]);
  });

  it('is none in a feed, a sentence or a timeline that is shown backwards', () => {
    const feed = [{ author: '李雷', time: '\u202E2026-11-02\u202C', text: '确认报价' }];
    expect(fxiaokeTells({ feed }).events).toEqual([]);
    const rows = ['\u202E2026-11-12 09:30 商机金额：100 → 200'];
    expect(fxiaokeTells({ tabs: [{ name: '修改记录', rows }] }).events).toEqual([]);
    const entries = ['\u202EStage was updated from A to B'];
    expect(zohoTells({ timeline: [{ day: 'Nov 20, 2026', entries }] }).events).toEqual([]);
  });

  it('makes no close date of what is none, and keeps huge words short', () => {
    const rows = [
      '2026-11-12 09:30 预计成交日期：2026-11-30 → 1e30',
      `2026-11-13 09:30 商机金额：1e30 → ${'9'.repeat(190)}`,
    ];
    const { events } = fxiaokeTells({ tabs: [{ name: '修改记录', rows }] });
    expect(events).toEqual([expect.objectContaining({ kind: 'amount', from: '1e30' })]);
    expect(events[0]?.to?.length).toBeLessThanOrEqual(200);
  });
});
