/** Taught fields on the options page. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { TaughtFields } from '#components/options/taught/TaughtFields.tsx';
import type { TaughtList } from '#components/options/taught/view.ts';
import { placeNames } from '#core/deal/print.ts';
import type { Language } from '#core/text.ts';
import type { DraftBrief } from '#messages/desk.ts';
import type { TaughtHere, TaughtView } from '#messages/teach.ts';
import { click, draw, only, submit } from '../drawn.tsx';

const amount: TaughtHere = {
  teaching: {
    ...{ crm: 'fxiaoke', org: null, layout: 'slide-over', field: 'amount' },
    at: { by: 'own', own: 'field_a__c' },
  },
  since: '2026-11-17T02:00:00.000Z',
};
const due: TaughtHere = {
  teaching: {
    ...{ crm: 'zoho', org: 'org1', layout: 'nextgen', field: 'nextDue' },
    at: { by: 'column', name: 'data-col', value: 'due', inside: [] },
  },
  since: '2026-11-17T02:00:00.000Z',
};

const open: TaughtView['open'] = [
  { view: 'view-of-1-00000000', crm: 'zoho', name: 'Harbour lights' },
  { view: 'view-of-2-00000000', crm: 'fxiaoke', name: null },
];

const drafted: DraftBrief = {
  id: 'draft-0000-0001',
  name: { 'zh-CN': '团队草稿' },
  pack: 'team',
  updated: '2026-11-17T02:00:00.000Z',
};

function shown(
  list: Partial<TaughtView> | TaughtList,
  language: Language = 'zh-CN',
  drafts: DraftBrief[] = [drafted],
) {
  const deeds = { point: vi.fn(), forget: vi.fn(), export: vi.fn() };
  const onRetry = vi.fn();
  const taught: TaughtList =
    'state' in list ? list : { state: 'ready', value: { taught: [], open: [], ...list } };
  const box = draw(
    <TaughtFields
      taught={taught}
      drafts={{ state: 'ready', value: { drafts, keys: [] } }}
      said={null}
      deeds={deeds}
      onRetry={onRetry}
    />,
    language,
  );
  return { box, deeds, onRetry };
}

const lines = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('[data-taught-field]')];

describe('fields taught here', () => {
  test('each says what it is known by, where it is used, and since when', () => {
    const { box } = shown({ taught: [amount, due] });
    const [first, second] = lines(box).map((line) => line.textContent);
    expect(first).toContain('金额 field_a__c');
    expect(first).toContain('纷享销客 · 所有组织 · 布局 slide-over');
    expect(second).toContain('下次跟进时间 [data-col="due"]');
    expect(second).toContain('Zoho CRM · org1 · 布局 nextgen');
  });

  test('are forgotten one by one, by a button that names its field', () => {
    const { box, deeds } = shown({ taught: [amount, due] });
    click(only(box, '[aria-label="撤销：下次跟进时间"]'));
    const { at: _, ...rest } = due.teaching;
    expect(deeds.forget).toHaveBeenCalledExactlyOnceWith(rest);
  });

  test('go into the draft that is chosen; without one the way to it is said', () => {
    const { box, deeds } = shown({ taught: [amount] });
    submit(only(box, '.to-draft'), { trusted: true });
    expect(deeds.export).toHaveBeenCalledExactlyOnceWith(drafted.id);
    const without = shown({ taught: [amount] }, 'zh-CN', []);
    expect(without.box.querySelector('.to-draft')).toBeNull();
    expect(without.box.textContent).toContain('先在「制作规则包」里建一份草稿');
  });

  test('none yet, on their way, or not come: each is said', () => {
    expect(shown({}).box.textContent).toContain('还没有教过');
    expect(lines(shown({ state: 'loading' }).box)).toEqual([]);
    const { box, onRetry } = shown({ state: 'error', code: 'failed' });
    click(only(box, 'button'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('pointing from here', () => {
  test('takes the deal and the field that are chosen, one without a name told apart', () => {
    const { box, deeds } = shown({ open }, 'en');
    const [deal, field] = only(box, '[data-point-at]').querySelectorAll('select');
    if (!deal || !field) throw new Error('two choices');
    expect([...deal.options].map((one) => one.text)).toEqual([
      'Harbour lights',
      'A deal in Fxiaoke, its name not read',
    ]);
    expect([...field.options].map((one) => one.value)).toEqual([...placeNames]);
    deal.value = 'view-of-2-00000000';
    field.value = 'nextDue';
    submit(only(box, '[data-point-at]'), { trusted: false });
    expect(deeds.point).not.toHaveBeenCalled();
    submit(only(box, '[data-point-at]'), { trusted: true });
    expect(deeds.point).toHaveBeenCalledExactlyOnceWith('view-of-2-00000000', 'nextDue');
  });

  test('needs a deal on some page, and says so', () => {
    const { box } = shown({ taught: [amount] });
    expect(box.querySelector('[data-point-at]')).toBeNull();
    expect(box.textContent).toContain('在 CRM 里打开一个商机');
  });
});
