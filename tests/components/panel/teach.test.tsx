// @vitest-environment happy-dom
/** Pointing from the panel: the buttons beside fields, the ways that are offered, the lights. */
import { describe, expect, test, vi } from 'vitest';
import type { PanelProps } from '#components/panel/shown.ts';
import type { Advice } from '#core/advice.ts';
import type { Offered } from '#core/deal/taught.ts';
import type { TeachingView } from '#messages/teach.ts';
import { button, click, draw, fakeClick, one } from './draw.tsx';
import { advice, idleActs, price, props } from './fixtures.ts';

const nothing: TeachingView = { pointing: null, own: [] };

/** Acts of pointing that are watched. */
const watched = () => ({ point: vi.fn(), unpoint: vi.fn(), teach: vi.fn(), unteach: vi.fn() });

const panel = (teaching: TeachingView, acts = {}, change = {}): PanelProps =>
  props(change, { teaching, acts: { ...idleActs, ...acts } });

describe('beside a field', () => {
  test('one that was read can be said to be wrong, one that was not can be shown', () => {
    const acts = watched();
    const { box } = draw(panel(nothing, acts));
    expect(one(box, '[data-field=amount] button').textContent).toBe('这里不对');
    expect(one(box, '[data-field=account] button').textContent).toBe('指给我看');
    click(button(box, '这里不对：金额'));
    click(button(box, '指给我看：客户'));
    expect(acts.point.mock.calls).toEqual([['amount'], ['account']]);
  });

  test('what was taught can be taken back, by a name that says which', () => {
    const acts = watched();
    const { box } = draw(panel({ pointing: null, own: ['amount'] }, acts));
    expect(box.querySelectorAll('[data-unteach]')).toHaveLength(1);
    click(button(box, '撤销教过的：金额'));
    fakeClick(button(box, '撤销教过的：金额'));
    expect(acts.unteach.mock.calls).toEqual([['amount']]);
  });

  test('nothing is offered where nothing can be taught', () => {
    const { box } = draw(props());
    expect(box.querySelector('[data-point], [data-teach-more]')).toBeNull();
  });

  test('a button is of its own row, and in the tab order like any other', () => {
    const { box } = draw(panel(nothing));
    const row = one(box, '[data-field=stage] dd');
    expect(row.lastElementChild?.querySelector('button')?.tabIndex).toBe(0);
  });
});

describe('further fields', () => {
  test('are those that were neither listed nor read, the time of the next step among them', () => {
    const acts = watched();
    const { box } = draw(panel(nothing, acts));
    const more = one(box, '[data-teach-more]');
    const names = [...more.querySelectorAll('button')].map((each) => each.textContent);
    expect(names).toEqual([
      ...['销售状态', '创建时间', '类型', '来源', '客户标签', '客户最近回复', '下次跟进时间'],
    ]);
    click(button(more, '指给我看：客户标签'));
    expect(acts.point).toHaveBeenCalledExactlyOnceWith('tags');
  });

  test('that were taught and are not read now can be taken back there', () => {
    const acts = watched();
    const { box } = draw(panel({ pointing: null, own: ['nextDue'] }, acts));
    click(button(one(box, '[data-teach-more]'), '撤销教过的「下次跟进时间」'));
    expect(acts.unteach).toHaveBeenCalledExactlyOnceWith('nextDue');
  });

  test('once read stand in the list, tags by their words and the reply by its day', () => {
    const fields = {
      ...advice.fields,
      tags: { value: ['价格敏感', '老客户'], by: 'taught', from: 'field_a__c' },
      replyReceived: { value: '2026-11-16', by: 'taught', from: 'field_b__c' },
    } as const;
    const { box } = draw(panel(nothing, {}, { fields }));
    expect(one(box, '[data-more=tags]').dataset.value).toBe('价格敏感, 老客户');
    expect(one(box, '[data-more=tags] dd').textContent).toContain('价格敏感、老客户');
    expect(one(box, '[data-more=replyReceived] dd').textContent).toContain('11月16日');
    expect(box.querySelector('[data-teach-more] [data-point=tags]')).toBeNull();
  });
});

describe('pointing', () => {
  const way: Offered = {
    at: { by: 'own', own: 'field_a__c' },
    text: '120 万',
    fields: {
      amount: { value: { amount: 1_200_000, currency: 'CNY' }, by: 'taught', from: 'field_a__c' },
    },
  };
  const unclear: Offered = { at: { by: 'label', label: '合同' }, text: '见附件', fields: {} };
  const at = (offered: Offered[] | null): TeachingView => ({
    pointing: { field: 'amount', offered },
    own: [],
  });

  test('says that the page waits for a click, and can be let be', () => {
    const acts = watched();
    const { box } = draw(panel(at(null), acts));
    const card = one(box, '[data-pointing=amount]');
    expect(card.getAttribute('aria-label')).toBe('「金额」在页面的哪里？');
    expect(one(card, '[role=status]').textContent).toContain('Esc');
    expect(card.querySelectorAll('button')).toHaveLength(1);
    click(button(card, '取消'));
    expect(acts.unpoint).toHaveBeenCalledOnce();
  });

  test('each way says what it reads now; only one that is understood can be used', () => {
    const acts = watched();
    const { box } = draw(panel(at([way, unclear]), acts));
    const [first, second] = box.querySelectorAll<HTMLElement>('[data-way]');
    if (!first || !second) throw new Error('two ways');
    expect(first.textContent).toContain('¥1,200,000');
    expect(first.textContent).toContain('CRM 自己的字段名 field_a__c');
    expect(first.dataset.value).toBe('1200000 CNY');
    expect(second.textContent).toContain('「见附件」，但不能当作这个字段');
    click(button(second, '用这个：旁边的标签 合同'));
    click(button(first, '用这个：CRM 自己的字段名 field_a__c'));
    expect(acts.teach.mock.calls).toEqual([[way.at]]);
  });

  test('where nothing lasts it says so, and offers to point again', () => {
    const acts = watched();
    const { box } = draw(panel(at([]), acts));
    expect(one(box, '[data-pointing] [role=status]').textContent).toContain('没有可靠的标记');
    click(button(box, '重新指'));
    expect(acts.point).toHaveBeenCalledExactlyOnceWith('amount');
  });

  test('at when the next step is due reads as a moment, without words of its own', () => {
    const fields = {
      nextStep: { value: { text: '', due: '2026-12-01' }, by: 'taught', from: 'x' },
    } as const;
    const teaching: TeachingView = {
      pointing: { field: 'nextDue', offered: [{ ...way, fields }] },
      own: [],
    };
    const { box } = draw(panel(teaching));
    expect(one(box, '[data-pointing=nextDue] b').textContent).toBe('12月1日');
  });

  test('is said in English too', () => {
    const { box } = draw(panel(at([way])), 'en');
    expect(one(box, '[data-pointing] h2').textContent).toBe('Where on the page is “Amount”?');
    expect(one(box, '[data-way]').textContent).toContain('the CRM’s own field name');
  });
});

describe('the light of a field', () => {
  const given = panel(nothing);
  const shown = given.shown.state === 'ready' ? given.shown : null;
  if (!shown) throw new Error('ready');

  test('is seen where it is worse, with its meaning and its day as its name', () => {
    const worse = [
      { field: 'stage', light: 'weaker', since: '2026-11-16T02:00:00.000Z' },
      { field: 'account', light: 'lost', since: '2026-11-17T02:00:00.000Z' },
    ] as const;
    const { box } = draw({ ...given, shown: { ...shown, worse } });
    const dots = [...box.querySelectorAll<HTMLElement>('[data-worse]')];
    expect(dots.map((dot) => [dot.dataset.worse, dot.dataset.light])).toEqual([
      ['stage', 'weaker'],
      ['account', 'lost'],
    ]);
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual([
      '换了读法，11月16日 起',
      '读不到了，11月17日 起',
    ]);
    const sign = one(box, '.reads summary [role=img]');
    expect(sign.getAttribute('aria-label')).toBe('读得不如以前：阶段和客户');
  });

  test('is not there where all is well', () => {
    expect(draw(given).box.querySelector('.worse')).toBeNull();
  });
});

test('a talk track made for a tag of this customer says so', () => {
  const fields: Advice['fields'] = {
    ...advice.fields,
    tags: { value: ['老客户', '价格敏感'], by: 'taught', from: 'field_a__c' },
  };
  const tracks = [{ ...price, tags: ['价格敏感'] }, ...advice.tracks.slice(1)];
  const { box } = draw(props({ fields, tracks, findings: [] }));
  const chips = [...box.querySelectorAll<HTMLElement>('[data-tag]')];
  expect(chips.map((chip) => chip.textContent)).toEqual(['价格敏感']);
  expect(chips[0]?.title).toBe('适合客户标签「价格敏感」');
});
