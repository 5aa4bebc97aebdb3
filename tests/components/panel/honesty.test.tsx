// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Advice } from '#core/advice.ts';
import { draw, one } from './draw.tsx';
import { advice, idle, props, stuck } from './fixtures.ts';

const clock = (box: Element, field: string) => one(box, `[data-clock=${field}]`).textContent;

describe('what is known and how', () => {
  test('both clocks show days, start and source', () => {
    const { box } = draw(props());
    expect(clock(box, 'stageSince')).toBe('阶段停留9 天自 11月9日 CRM 阶段历史');
    expect(clock(box, 'lastActivity')).toBe('距上次触达4 个工作日自 11月12日 CRM 跟进记录');
  });

  test('where page and API differ, it is said before anything is opened', () => {
    const { box } = draw(props());
    expect(box.querySelector('[data-differ]')).toBeNull();
    const differs = [{ field: 'owner' as const, page: '王磊', api: '李工' }];
    const told = one(draw(props({ disagreements: differs })).box, '.reads > details > summary');
    expect(one(told, '[data-differ="1"]').textContent).toBe('1 项和接口不一致');
  });

  test('a stage first seen by us is at least so many days', () => {
    const since = '2026-11-13T02:00:00.000Z';
    const given: Partial<Advice> = {
      fields: {
        ...advice.fields,
        stageSince: { value: since, by: 'own', from: 'sighting', bound: 'or-earlier' },
      },
      clocks: {
        ...advice.clocks,
        stage: {
          since,
          days: 5,
          clock: 'calendar',
          atLeast: true,
          atMost: false,
          logged: false,
        },
      },
    };
    const { box } = draw(props(given));
    expect(clock(box, 'stageSince')).toBe('阶段停留≥ 5 天11月13日 首次看到');
    expect(one(box, '[data-field=stageSince]').dataset.read).toBe('own');
  });

  test('a list that may be cut makes the idle days a maximum', () => {
    const { idle: seen } = advice.clocks;
    if (!seen) throw new Error('no idle clock');
    const { box } = draw(props({ clocks: { ...advice.clocks, idle: { ...seen, atMost: true } } }));
    expect(clock(box, 'lastActivity')).toContain('≤ 4 个工作日');
  });

  test('an unknown start is called unknown, and never followed is called that', () => {
    const { lastActivity, ...fields } = advice.fields;
    const clocks = { stage: null, idle: null };
    const { box, again } = draw(props({ fields, clocks }));
    expect(clock(box, 'stageSince')).toContain('未知');
    expect(clock(box, 'lastActivity')).toContain('没读到触达记录');
    const blank = { value: null, by: 'hook', from: 'x' } as const;
    again(props({ fields: { ...fields, lastActivity: blank }, clocks }));
    expect(clock(box, 'lastActivity')).toContain('从未跟进');
  });

  test('a finding opens to its rule, inputs with sources, reason with source and what clears it', () => {
    const { box } = draw(props());
    const card = one(box, '[data-rule=stuck-negotiation]');
    const told = card.textContent ?? '';
    expect(told).toContain('已在「谈判/复审」停留 9 天，团队定的期限是 7 天');
    expect(told).toContain('推进到下一阶段');
    expect(told).toContain('进入阶段 11月9日 CRM 阶段历史');
    expect(told).toContain('来源：线上销售团队管理实务指南');
    expect(told).toContain('stuck-negotiation');
    expect([...card.querySelectorAll('details')].some((each) => each.open)).toBe(false);
  });

  test('waiting findings stand calmly below, never as the one that matters', () => {
    const findings = [{ ...stuck, waiting: true }, idle];
    const { box } = draw(props({ findings }));
    expect(one(box, '.matters [data-rule]').dataset.rule).toBe('idle');
    expect(one(box, '.waiting').textContent).toContain('今天主动提醒的条数已满');
    expect(one(box, '.waiting [data-rule]').dataset.rule).toBe('stuck-negotiation');
  });

  test('silent rules say whether nothing was read or only a bound', () => {
    const title = { 'zh-CN': '停留' };
    const silent = [
      { rule: 'a', title, missing: ['account' as const] },
      { rule: 'b', title, missing: ['stageSince' as const] },
    ];
    const { box } = draw(props({ silent }));
    expect(one(box, '.silent > summary').textContent).toBe(
      '2 条规则没有判断：没读到客户，进入阶段只知道大概',
    );
    expect(one(box, '[data-silent-rule=b]').textContent).toContain('进入阶段只知道大概');
  });

  test('a window says what it rests on', () => {
    const { box } = draw(props());
    expect(one(box, '[data-window=wednesday]').textContent).toContain('今天 14:00–16:00');
    expect(one(box, '[data-window=wednesday]').textContent).toContain('来源：团队经验');
    expect(one(box, '[data-window=morning]').textContent).toContain('你的 12 次联系');
  });

  test('texts of a page or a pack stay texts, however hostile', () => {
    const hostile = '<img src=x onerror="alert(1)"></main><script>alert(2)</script>{数字}';
    const text = { 'zh-CN': hostile, en: hostile };
    const reading = { value: hostile, by: 'hook', from: hostile } as const;
    const given: Partial<Advice> = {
      fields: { ...advice.fields, name: reading, stage: reading, owner: reading },
      unmapped: hostile,
      findings: [{ ...stuck, title: text, why: { text, source: text }, clearsBy: text }],
      windows: advice.windows.map((one) => ({ ...one, note: { text, source: text } })),
    };
    const { box } = draw(props(given));
    expect(box.querySelector('img, script')).toBeNull();
    expect(one(box, 'h1').textContent).toBe(hostile);
    expect(one(box, '[data-field=name]').dataset.value).toBe(hostile);
  });

  test('long names are cut on screen and whole in the title', () => {
    const { box } = draw(props());
    expect(one(box, 'h1').title).toBe(advice.fields.name?.value);
  });
});
