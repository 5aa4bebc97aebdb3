// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PanelProps } from '#components/panel/shown.ts';
import { languages } from '#core/text.ts';
import { click, draw, one } from './draw.tsx';
import { advice, props, stuck } from './fixtures.ts';

const main = (box: Element) => one(box, 'main');
const words = (box: Element) => main(box).textContent ?? '';

const reading: PanelProps = { ...props(), shown: { state: 'reading' } };
const unreadable: PanelProps = {
  ...props(),
  shown: {
    state: 'unreadable',
    report: { crm: 'zoho', version: '1.2.3', layout: null, missing: ['stage: #subvalue_STAGE'] },
  },
};

describe('states', () => {
  test('reading says so and names no deal', () => {
    const { box } = draw(reading);
    expect(main(box).dataset.state).toBe('reading');
    expect(main(box).getAttribute('data-deal')).toBe('');
    expect(one(box, '[role=status]:not(.unseen)').textContent).toContain('正在读取商机');
    expect(box.querySelector('[data-field]')).toBeNull();
  });

  test('ready names the deal by CRM and record id', () => {
    const { box } = draw(props());
    expect(main(box).dataset).toMatchObject({
      state: 'ready',
      deal: 'zoho/4876876000000123456',
    });
    expect(one(box, 'h1').textContent).toBe(advice.fields.name?.value);
  });

  test('unreadable shows what was looked for and offers the report', () => {
    const { box } = draw(unreadable);
    expect(main(box).dataset.state).toBe('unreadable');
    expect(words(box)).toContain('stage: #subvalue_STAGE');
    expect(words(box)).toContain('复制报告');
  });

  test('a page that lost what it used to show says so, and offers the report', () => {
    const given = props();
    if (given.shown.state !== 'ready') throw new Error('not ready');
    const report = vi.fn();
    const shown = { ...given.shown, lost: ['amount', 'closeDate'] as const };
    const { box } = draw({ ...given, shown, acts: { ...given.acts, report } });
    expect(one(box, '[data-lost]').textContent).toContain('金额和预计成交日');
    click(one(box, '[data-lost] [data-report]'));
    expect(report).toHaveBeenCalledTimes(1);
    expect(draw(props()).box.querySelector('[data-lost]')).toBeNull();
  });

  test('a silent background is an alert with a way to try again, over what was there', () => {
    const { box } = draw({ ...props(), cut: 'no-answer' });
    expect(one(box, '[role=alert]').textContent).toContain('后台没有回应');
    expect(one(box, '[role=alert] button').textContent).toBe('重试');
    expect(main(box).dataset.state).toBe('ready');
  });

  test('an orphaned panel says one line and offers nothing to click', () => {
    const { box } = draw({ ...props(), cut: 'orphaned' });
    expect(one(box, '[role=alert]').textContent).toBe('扩展已更新，请刷新此页');
    expect(box.querySelector('[role=alert] button')).toBeNull();
  });

  test('trouble with the memory is told above the findings', () => {
    const given = props();
    if (given.shown.state !== 'ready') throw new Error('not ready');
    const { box } = draw({ ...given, shown: { ...given.shown, trouble: 'database-newer' } });
    expect(one(box, '[role=alert]').textContent).toContain('请更新扩展');
  });

  test('the rail keeps deal and state, counts what speaks, and holds one button', () => {
    const waiting = { ...stuck, rule: 'later', waiting: true };
    const { box } = draw({ ...props({ findings: [stuck, waiting] }), open: false });
    expect(main(box).dataset).toMatchObject({
      state: 'ready',
      deal: 'zoho/4876876000000123456',
    });
    expect(one(box, 'button').matches('button[data-open]')).toBe(true);
    expect(words(box)).toContain('1 条预警或提醒');
    expect(box.querySelector('[data-field], [data-rule]')).toBeNull();
  });

  test('nothing wrong is said calmly, and otherwise why nothing is said', () => {
    const calm = (change: Partial<typeof advice>) => {
      const { box } = draw(props({ findings: [], snoozed: [], silent: [], ...change }));
      return one(box, '.calm').textContent;
    };
    expect(calm({})).toBe('目前没有需要处理的问题');
    expect(calm({ silent: advice.silent })).toContain('有些规则缺数据');
    expect(calm({ snoozed: advice.snoozed })).toContain('已暂缓');
    expect(calm({ findings: [{ ...stuck, waiting: true }] })).toContain('在排队');
    const won = { id: 'won', name: { en: 'Won' }, outcome: 'won' } as const;
    expect(calm({ stage: won })).toContain('已赢单');
    const invalid = { value: 'invalid', by: 'hook', from: 'status' } as const;
    expect(calm({ fields: { ...advice.fields, status: invalid } })).toContain('已关闭');
  });

  test.each(languages)('every heading and control in %s has a name', (language) => {
    const { box } = draw(props({}, {}, language), language);
    expect(main(box).lang).toBe(language);
    for (const each of box.querySelectorAll('button, h1, h2, h3, summary')) {
      expect(each.getAttribute('aria-label') ?? each.textContent, each.outerHTML).not.toBe('');
    }
    for (const each of box.querySelectorAll('input, select, textarea')) {
      const labelled = each.getAttribute('aria-label') ?? each.closest('label')?.textContent ?? '';
      expect(labelled, each.outerHTML).not.toBe('');
    }
  });

  test('drawing the panel moves the focus nowhere', () => {
    draw(props());
    expect(document.activeElement).toBe(document.body);
  });
});
