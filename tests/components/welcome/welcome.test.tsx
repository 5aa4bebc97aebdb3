/**
 * What the first-run page shows and what its clicks ask for.
 * @vitest-environment happy-dom
 * @vitest-environment-options {"settings": {"enableIframePageLoading": true}}
 */
import { describe, expect, test, vi } from 'vitest';
import type { WelcomeProps } from '#components/welcome/view.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import type { Language } from '#core/text.ts';
import { click, draw, fakeClick, only } from '../drawn.tsx';
import { packs, welcome } from './given.ts';

const page = (but: Partial<WelcomeProps> = {}, language: Language = 'zh-CN') =>
  draw(<Welcome page={{ state: 'ready', value: welcome(but) }} onRetry={() => {}} />, language);

/** Deeds that only note what they were asked. */
const noted = () => ({ choose: vi.fn(), prefs: vi.fn(), deal: vi.fn(), done: vi.fn() });

describe('choosing a pack', () => {
  test('each says in two lines what it is for, and which one is in use', () => {
    const box = page();
    const cards = [...box.querySelectorAll<HTMLElement>('[data-pack]')];
    expect(cards.map(({ dataset }) => dataset.pack)).toEqual([
      'starter',
      'starter-five',
      'starter-consumer',
    ]);
    expect(cards.map((card) => card.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    expect(cards[0]?.textContent).toContain('7 条规则 · 19 条话术使用中');
    expect(cards[2]?.textContent).toContain('新客开拓和老客复购');
  });

  test('a click of the person chooses, a script’s does not', () => {
    const deeds = noted();
    const box = page({ deeds });
    fakeClick(only(box, '[data-pack="starter-consumer"]'));
    click(only(box, '[data-pack="starter-consumer"]'));
    expect(deeds.choose.mock.calls).toEqual([['starter-consumer']]);
  });

  test('how it went is said as a status', () => {
    const said = { how: 'failed', words: '没有换成' } as const;
    expect(only(page({ said }), '[role="status"].failed').textContent).toBe('没有换成');
  });

  test('a team’s pack in use is named before it is put out of use', () => {
    expect(page().querySelector('[data-others]')).toBeNull();
    const others = [{ 'zh-CN': '华东一组' }, { 'zh-CN': '总部' }];
    const box = page({ others, packs: packs(null) });
    expect(only(box, '[data-others]').textContent).toContain('华东一组和总部');
    expect(box.querySelector('[aria-pressed="true"][data-pack]')).toBeNull();
  });

  test('a file of the manager’s is installed in the options', () => {
    expect(only(page(), '.choice-foot a').getAttribute('href')).toBe('options.html');
  });
});

describe('the sample', () => {
  test('says that nothing is kept, beside the frame it means', () => {
    const frame = only(page(), 'figure.try-frame');
    expect(frame.textContent).toBe('示例，不会记录');
    expect(only(frame, 'iframe').getAttribute('src')).toBe('about:blank#sample');
    expect(only(frame, 'iframe').getAttribute('title')).not.toBe('');
  });

  test('another deal is one click away, and each kind of pack has its own', () => {
    const deeds = noted();
    const box = page({ deeds, kind: 'consumer' }, 'en');
    expect(box.textContent).toContain('Ordered, not paid');
    expect(box.textContent).not.toContain('Stuck in negotiation');
    click(only(box, '.try button[value="fine"]'));
    expect(deeds.deal.mock.calls).toEqual([['fine']]);
  });

  test('what to try is called as the panel calls it', () => {
    const todo = only(page({}, 'en'), '.try-todo').textContent;
    for (const name of ['Why this', 'Copy', 'Since last touch']) expect(todo).toContain(name);
  });
});

test('the picture is out of reach of keys and screen readers, and says what it shows', () => {
  const scene = only(page(), '.scene');
  expect(scene.getAttribute('role')).toBe('img');
  expect(scene.getAttribute('aria-label')).toContain('边栏');
  const frame = only(scene, 'iframe');
  expect(frame.hasAttribute('inert')).toBe(true);
  expect(frame.getAttribute('tabindex')).toBe('-1');
});

test('what is read, kept, sent and seen is said, with the way to erase it and every address', () => {
  const box = page({}, 'en');
  const kept = only(box, '.kept-here');
  expect([...kept.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    'Reads',
    'Changes',
    'Keeps',
    'Sends',
    'Who sees it',
    'Erasing',
    'Where it works',
  ]);
  expect(only(kept, 'a').getAttribute('href')).toBe('options.html');
  expect([...kept.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual([
    'https://crm.zoho.com/*',
    'https://crm.zoho.com.cn/*',
    'https://*.fxiaoke.com/XV/*',
  ]);
});

test('language and theme are changed here too', () => {
  const deeds = noted();
  const box = page({ deeds });
  click(only(box, 'button[value="dark"]'));
  expect(deeds.prefs.mock.calls).toEqual([[{ language: 'auto', theme: 'dark' }]]);
});

test('done is one click, of a person’s', () => {
  const deeds = noted();
  const box = page({ deeds });
  fakeClick(only(box, '[data-done]'));
  click(only(box, '[data-done]'));
  expect(deeds.done).toHaveBeenCalledTimes(1);
});

describe('the rest', () => {
  test('before the first answer it says what it does, and offers nothing yet', () => {
    const box = draw(<Welcome page={{ state: 'loading' }} onRetry={() => {}} />);
    expect(only(box, 'main').dataset.state).toBe('loading');
    expect(box.textContent).toContain('先看卡在哪');
    expect(box.querySelector('[data-pack], iframe')).toBeNull();
  });

  test('no answer is said with a way to ask again', () => {
    const onRetry = vi.fn();
    const box = draw(<Welcome page={{ state: 'error', code: 'timeout' }} onRetry={onRetry} />);
    click(only(box, '[data-error] button'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  test('trouble with the memory is said above everything', () => {
    const box = page({ trouble: 'database-failing' });
    expect(only(box, '[role="alert"]').dataset.trouble).toBe('database-failing');
  });
});
