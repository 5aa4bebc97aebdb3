/** What the popup shows and what its clicks ask for. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '#components/popup/Popup.tsx';
import { click, draw, fakeClick, only } from '../drawn.tsx';
import { deals, homes, notices, popup, today } from './given.ts';

const attributes = (element: Element) =>
  Object.fromEntries(
    ['data-action', 'data-count', 'data-target'].map((a) => [a, element.getAttribute(a)]),
  );

describe('today', () => {
  test('a target says its count, its target and what is left, also to a screen reader', () => {
    const row = only(draw(<Popup {...popup()} />), '[data-action="touches"]');
    expect(attributes(row)).toEqual({
      'data-action': 'touches',
      'data-count': '28',
      'data-target': '40',
    });
    expect(row.textContent).toContain('还差 12');
    const bar = only(row, 'progress');
    expect(bar.getAttribute('aria-valuetext')).toBe('28 / 40, 还差 12');
    expect(document.getElementById(bar.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      '触达客户',
    );
  });

  test('a target that is reached says so, in English too, and its bar is never over-full', () => {
    const over = { ...today, targets: today.targets.map((one) => ({ ...one, count: 500 })) };
    const box = draw(<Popup {...popup({ today: { state: 'ready', value: over } })} />, 'en');
    const row = only(box, '[data-action="proposals"]');
    expect(row.textContent).toContain('Reached');
    expect(row.textContent).not.toContain('to go');
    expect(only(row, 'progress').getAttribute('value')).toBe('3');
  });

  test('every action stands once, with its own count, and has a target only where that is its own', () => {
    const box = draw(<Popup {...popup()} />);
    expect([...box.querySelectorAll('li.action')].map(attributes)).toEqual([
      { 'data-action': 'call', 'data-count': '17', 'data-target': null },
      { 'data-action': 'wechat', 'data-count': '11', 'data-target': null },
      { 'data-action': 'email', 'data-count': '0', 'data-target': null },
      { 'data-action': 'visit', 'data-count': '0', 'data-target': null },
      { 'data-action': 'proposal', 'data-count': '3', 'data-target': '3' },
      { 'data-action': 'case', 'data-count': '2', 'data-target': null },
    ]);
  });

  test('what the CRM told is said beside the count, and the minus has nothing of it to take', () => {
    const others = today.others.map((one) => ({ ...one, count: 2, crm: 2 }));
    const box = draw(
      <Popup {...popup({ today: { state: 'ready', value: { ...today, others } } })} />,
    );
    const chip = only(box, 'li.action[data-action="case"]');
    expect(only(chip, '[data-crm="2"]').textContent).toContain('CRM 2');
    expect(only(chip, '[data-crm="2"]').textContent).toContain('每条只算一次');
    expect(only(chip, 'button').hasAttribute('disabled')).toBe(true);
    expect(box.querySelectorAll('[data-crm]')).toHaveLength(1);
  });

  test('the minus takes one back for a person, never for a script, and rests at zero', () => {
    const onMinus = vi.fn();
    const box = draw(<Popup {...popup({ onMinus })} />);
    const minus = (action: string) => only(box, `li.action[data-action="${action}"] button`);
    expect(minus('call').getAttribute('aria-label')).toBe('「电话」减 1');
    fakeClick(minus('call'));
    expect(onMinus).not.toHaveBeenCalled();
    click(minus('call'));
    expect(onMinus.mock.calls).toEqual([['call']]);
    expect(minus('email').hasAttribute('disabled')).toBe(true);
  });

  test('what was taken back is said where a screen reader hears it', () => {
    const box = draw(<Popup {...popup({ said: '已撤销一次「电话」' })} />);
    expect(only(box, '[role="status"]').textContent).toBe('已撤销一次「电话」');
  });

  test('the header names the day and its block; outside working hours it says only that', () => {
    expect(only(draw(<Popup {...popup()} />), 'header').textContent).toBe(
      '11月23日周一10:00–12:00 优先跟进高意向线索',
    );
    const off = { ...today, working: false };
    const box = draw(<Popup {...popup({ today: { state: 'ready', value: off } })} />);
    expect(only(box, '[data-block]').textContent).toBe('非工作时间');
  });

  test('a pack without targets still counts its actions', () => {
    const bare = { ...today, targets: [] };
    const box = draw(<Popup {...popup({ today: { state: 'ready', value: bare } })} />);
    expect(box.textContent).toContain('规则包没有定每日目标');
    expect(only(box, '[data-action="case"]').getAttribute('data-count')).toBe('2');
  });
});

describe('notices and updates', () => {
  const withNotices = (change: Partial<typeof today>, more = {}) =>
    popup({ today: { state: 'ready', value: { ...today, ...change } }, ...more });

  test('without any there is nothing in their place', () => {
    expect(draw(<Popup {...popup()} />).querySelector('.notices')).toBeNull();
  });

  test('each stands above the counts until a person says that it was read', () => {
    const onRead = vi.fn();
    const box = draw(<Popup {...withNotices({ notices }, { onRead })} />);
    const lines = [...box.querySelectorAll('[data-notice]')];
    expect(lines.map((line) => line.getAttribute('data-notice'))).toEqual([
      'east-team/template',
      'starter/template',
    ]);
    expect(lines[0]?.textContent).toBe('新报价模板下周一起用。知道了');
    const follows = lines[1]?.compareDocumentPosition(only(box, '.counts')) ?? 0;
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const button = only(box, '[data-notice="starter/template"] button');
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('周五下午三点复盘会。');
    fakeClick(button);
    click(button);
    expect(onRead.mock.calls).toEqual([['starter', 'template']]);
  });

  test('pages read incompletely are counted by CRM, and lead to the options', () => {
    const onOptions = vi.fn();
    const poorly = [{ crm: 'zoho' as const, pages: 3 }];
    const box = draw(<Popup {...withNotices({ poorly }, { onOptions })} />);
    const link = only(box, '[data-poorly="zoho"]');
    expect(link.textContent).toBe('Zoho CRM：今天 3 页读不全');
    fakeClick(link);
    click(link);
    expect(onOptions).toHaveBeenCalledTimes(1);
    const one = draw(<Popup {...withNotices({ poorly: [{ crm: 'fxiaoke', pages: 1 }] })} />, 'en');
    expect(only(one, '[data-poorly]').textContent).toContain('1 page read incompletely today');
  });

  test('updates that wait are counted, and lead to the options', () => {
    const onOptions = vi.fn();
    const box = draw(<Popup {...withNotices({ waiting: 2 }, { onOptions })} />);
    const link = only(box, '[data-updates]');
    expect(link.textContent).toBe('有 2 个规则包更新等你确认');
    fakeClick(link);
    click(link);
    expect(onOptions).toHaveBeenCalledTimes(1);
    const one = draw(<Popup {...withNotices({ waiting: 1 })} />, 'en');
    expect(only(one, '[data-updates]').textContent).toBe('1 pack update waits for you');
  });
});

describe('stalled deals', () => {
  test('worst first as told, the waiting ones after, each with its sentence and when it was seen', () => {
    const box = draw(<Popup {...popup()} />);
    const lines = [...box.querySelectorAll('[data-stalled]')];
    expect(lines.map((line) => line.getAttribute('data-stalled'))).toEqual([
      'zoho/4876876000000111',
      'fxiaoke/5e8c4f2a',
      'fxiaoke/5e8c4f2b',
      'zoho/4876876000000333',
    ]);
    expect(lines[0]?.textContent).toContain('已在「谈判/复审」停留至少 14 天');
    expect(lines[0]?.textContent).toContain('11:20 看过');
    expect(lines[1]?.textContent).toContain('昨天 看过');
    expect(lines[2]?.textContent).toContain('未读到名称');
    const rule = only(box, '.stalled-waiting');
    expect(rule.textContent).toContain('排队中');
    const waits = (line?: Element) =>
      line !== undefined &&
      Boolean(rule.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(lines.map(waits)).toEqual([false, false, false, true]);
  });

  test('one click opens the deal; one that leads to no CRM page cannot be clicked', () => {
    const onOpen = vi.fn();
    const box = draw(<Popup {...popup({ onOpen })} />);
    const line = only(box, '[data-stalled="fxiaoke/5e8c4f2a"]');
    fakeClick(only(line, 'button'));
    click(only(line, 'button'));
    expect(onOpen.mock.calls).toEqual([[deals[2]?.url]]);
    expect(only(box, '[data-stalled="fxiaoke/5e8c4f2b"]').querySelector('button')).toBeNull();
  });

  test('a long list is folded after eight, and nothing is left out', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      ...(deals[1] as (typeof deals)[number]),
      deal: `zoho/${n}` as const,
    }));
    const box = draw(<Popup {...popup({ stalled: { state: 'ready', value: many } })} />);
    expect(box.querySelectorAll('[data-stalled]')).toHaveLength(30);
    expect(only(box, 'details').querySelectorAll('[data-stalled]')).toHaveLength(22);
    expect(only(box, 'summary').textContent).toBe('另外 22 个');
  });

  test('none is said in words', () => {
    const box = draw(<Popup {...popup({ stalled: { state: 'ready', value: [] } })} />, 'en');
    expect(only(box, '.stalled').textContent).toContain('None of the deals seen here is stalled.');
  });
});

describe('the rest', () => {
  test('before the first answer it claims no number', () => {
    const box = draw(
      <Popup {...popup({ today: { state: 'loading' }, stalled: { state: 'loading' } })} />,
    );
    expect(only(box, 'main').dataset.state).toBe('loading');
    expect(box.querySelector('[data-action]')).toBeNull();
    expect(box.textContent).not.toMatch(/\d/);
  });

  test('no answer is said with a way to ask again; a page left behind by an update is not asked', () => {
    const onRetry = vi.fn();
    const failed = (code: 'timeout' | 'orphaned' | 'database-newer') =>
      draw(<Popup {...popup({ today: { state: 'error', code }, onRetry })} />);
    click(only(failed('timeout'), '[data-error] button'));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(failed('database-newer').textContent).toContain('数据没有改动');
    expect(failed('orphaned').querySelector('[data-error] button')).toBeNull();
  });

  test('trouble with the memory is said above the counts, which stay', () => {
    const ill = { ...today, trouble: 'database-restored' } as const;
    const box = draw(<Popup {...popup({ today: { state: 'ready', value: ill } })} />);
    expect(only(box, '[role="alert"]').textContent).toContain('备份恢复');
    expect(box.querySelector('[data-action="touches"]')).not.toBeNull();
  });

  test('a tab without a CRM is told which there are, each one click away', () => {
    const onOpen = vi.fn();
    expect(draw(<Popup {...popup()} />).querySelector('[data-supported]')).toBeNull();
    const box = draw(<Popup {...popup({ homes, onOpen })} />);
    const links = [...only(box, '[data-supported]').querySelectorAll('button')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Zoho CRM',
      '纷享销客',
      '这是公司自己的 CRM？',
    ]);
    for (const link of links) click(link);
    expect(onOpen.mock.calls.flat()).toEqual(homes.map(({ url }) => url));
  });

  test('the options are one click away', () => {
    const onOptions = vi.fn();
    const box = draw(<Popup {...popup({ onOptions })} />);
    click(only(box, 'footer button'));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });
});
