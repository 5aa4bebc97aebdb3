// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draw, one } from './draw.tsx';
import { advice, props } from './fixtures.ts';

const hooked = (box: Element, selector: string, ...names: string[]) =>
  [...box.querySelectorAll<HTMLElement>(selector)].map((each) =>
    names.map((name) => each.dataset[name]),
  );

describe('automation hooks', () => {
  test('each field says how it was read and its machine value', () => {
    const { box } = draw(props());
    expect(hooked(box, '[data-field]', 'field', 'read', 'value')).toEqual([
      ['name', 'hook', '华东精密仪器 2026 年度设备采购与三年维保'],
      ['stage', 'hook', '谈判/复审'],
      ['stageSince', 'history', '2026-11-09'],
      ['amount', 'hook', '1200000 CNY'],
      ['closeDate', 'hook', '2026-11-30'],
      ['owner', 'label', '王磊'],
      ['account', 'absent', undefined],
      ['contact', 'label', '李工'],
      ['lastActivity', 'history', '2026-11-12T07:40:00.000Z'],
      ['nextStep', 'hook', ''],
    ]);
  });

  test('an absent field has no value at all and gives the reason in words', () => {
    const { box } = draw(props());
    const account = one(box, '[data-field=account]');
    expect(account.hasAttribute('data-value')).toBe(false);
    expect(account.textContent).toContain('没读到 · 页面还没显示这一块');
  });

  test('a blank field is not an absent one', () => {
    const { box } = draw(props());
    expect(one(box, '[data-field=nextStep]').textContent).toContain('页面上是空的');
  });

  test('a field that the API or a file tells as blank is no word about the page', () => {
    for (const by of ['api', 'import'] as const) {
      const contact = { value: null, by, from: 'Contact_Name' };
      const { box } = draw(props({ fields: { ...advice.fields, contact } }));
      expect(one(box, '[data-field=contact]').textContent).toContain('CRM 里是空的');
    }
  });

  test('an amount without a proven currency is a number alone', () => {
    const amount = { value: { amount: 99.5, currency: null }, by: 'hook', from: 'x' } as const;
    const { box } = draw(props({ fields: { ...advice.fields, amount } }));
    expect(one(box, '[data-field=amount]').dataset.value).toBe('99.5');
    expect(one(box, '[data-field=amount]').textContent).toContain('币种未知');
  });

  test('a next step is its words, and its date where it has none', () => {
    const step = (text: string) => {
      const value = { text, due: '2026-11-20' };
      const nextStep = { value, by: 'hook', from: 'x' } as const;
      const { box } = draw(props({ fields: { ...advice.fields, nextStep } }));
      return one(box, '[data-field=nextStep]').dataset.value;
    };
    expect(step('发合同')).toBe('发合同');
    expect(step('')).toBe('2026-11-20');
  });

  test('findings carry rule and level, the worst first', () => {
    const { box } = draw(props());
    expect(hooked(box, '[data-rule]', 'rule', 'level')).toEqual([
      ['stuck-negotiation', 'warn'],
      ['idle', 'advice'],
    ]);
  });

  test('silent rules name what they miss', () => {
    const { box } = draw(props());
    expect(hooked(box, '[data-silent-rule]', 'silentRule', 'missing')).toEqual([
      ['account-required', 'account'],
    ]);
  });

  test('talk tracks hold a copy button per step', () => {
    const { box } = draw(props());
    expect(hooked(box, '[data-track]', 'track').flat()).toEqual(advice.tracks.map(({ id }) => id));
    expect(hooked(box, '[data-track=price] button[data-copy]', 'copy').flat()).toEqual([
      '0',
      '1',
      '2',
      'all',
    ]);
  });

  test('contact windows stand in their order, with their bounds and sample', () => {
    const { box } = draw(props());
    expect(hooked(box, '[data-window]', 'window', 'from', 'to', 'n')).toEqual(
      advice.windows.map(({ id, from, to, n }) => [id, from, to, String(n)]),
    );
  });

  test('every action has its button', () => {
    const { box } = draw(props());
    expect(hooked(box, 'button[data-action]', 'action').flat()).toEqual(
      advice.actions.map(({ id }) => id),
    );
  });
});
