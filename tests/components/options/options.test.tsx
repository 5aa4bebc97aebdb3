/** The options page around the packs: what it shows and what its clicks ask for. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Options } from '#components/options/Options.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import type { Language } from '#core/text.ts';
import { click, draw, fakeClick, only, submit } from '../drawn.tsx';
import { noted, options } from './given.ts';

const page = (but: Partial<OptionsProps> = {}, language: Language = 'zh-CN') =>
  draw(<Options page={{ state: 'ready', value: options(but) }} onRetry={() => {}} />, language);

describe('appearance', () => {
  test('a choice changes itself alone', () => {
    const deeds = noted();
    const box = page({ deeds, prefs: { language: 'en', theme: 'dark' } });
    expect(only(box, 'button[value="en"]').getAttribute('aria-pressed')).toBe('true');
    fakeClick(only(box, 'button[value="zh-CN"]'));
    click(only(box, 'button[value="zh-CN"]'));
    click(only(box, 'button[value="light"]'));
    expect(deeds.prefs.mock.calls).toEqual([
      [{ language: 'zh-CN', theme: 'dark' }],
      [{ language: 'en', theme: 'light' }],
    ]);
  });
});

describe('list marks', () => {
  test('each CRM has a switch of its own, which says how it stands', () => {
    const deeds = noted();
    const box = page({ deeds }, 'en');
    const pressed = (crm: string) =>
      only(box, `[data-marks="${crm}"] [aria-pressed="true"]`).textContent;
    expect([pressed('zoho'), pressed('fxiaoke')]).toEqual(['Off', 'On']);
    fakeClick(only(box, '[data-marks="zoho"] [value="on"]'));
    expect(deeds.marks.choose).not.toHaveBeenCalled();
    click(only(box, '[data-marks="zoho"] [value="on"]'));
    click(only(box, '[data-marks="fxiaoke"] [value="off"]'));
    expect(deeds.marks.choose.mock.calls).toEqual([
      ['zoho', true],
      ['fxiaoke', false],
    ]);
  });

  test('a switch that was not made says so, and one that cannot be asked offers to ask again', () => {
    expect(page({ marksFailed: true }, 'en').textContent).toContain('That was not changed');
    const deeds = noted();
    const box = page({ deeds, marks: { state: 'error', code: 'failed' } }, 'en');
    click(only(box, '.marks button'));
    expect(deeds.retry).toHaveBeenCalledTimes(1);
  });
});

describe('data', () => {
  test('what is kept is counted, and nothing kept is said as none', () => {
    const kept = (box: HTMLElement) =>
      [...box.querySelectorAll('[data-kept] dd')].map(({ textContent }) => textContent);
    expect(kept(page())).toEqual(['214', '3,168', '1,240', '2', '8月3日', '1.4 MB']);
    const empty = { deals: 0, events: 0, told: 0, packs: 0, oldest: null, bytes: null };
    expect(kept(page({ kept: empty }, 'en'))).toEqual(['0', '0', '0', '0', 'none', 'none']);
  });

  test('export is one click, also inside the dialog that erases', () => {
    const deeds = noted();
    const box = page({ deeds });
    const buttons = [...box.querySelectorAll('[data-export]')];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) click(button);
    expect(deeds.export).toHaveBeenCalledTimes(2);
  });

  test('erasing explains, and needs the word typed', () => {
    const deeds = noted();
    const box = page({ deeds }, 'en');
    const dialog = only(box, '.upkeep dialog');
    expect(dialog.textContent).toContain('214 deals seen');
    expect(dialog.textContent).toContain('3,168 logged actions');
    expect(dialog.textContent).toContain('signing keys');
    const word = only(dialog, 'input') as HTMLInputElement;
    expect(word.required).toBe(true);
    const fits = (typed: string) => new RegExp(`^(?:${word.pattern})$`, 'v').test(typed);
    expect(['erase', ' Erase ', 'ERASE'].map(fits)).toEqual([true, true, true]);
    expect(['', 'eras', 'yes', 'eraser'].map(fits)).toEqual([false, false, false, false]);
    submit(only(dialog, 'form'), { trusted: true });
    expect(deeds.wipe).toHaveBeenCalledTimes(1);
  });

  test('what was done last is said as a status', () => {
    const box = page({ upkeep: { state: 'wiped' } });
    expect(only(box, '[data-upkeep="wiped"]').textContent).toContain('已清空');
  });
});

test('which pages are read is listed pattern by pattern', () => {
  const box = page();
  const { hosts } = options();
  const listed = [...box.querySelectorAll('.hosts code')].map(({ textContent }) => textContent);
  expect(listed).toEqual([...hosts.zoho, ...hosts.fxiaoke]);
});

test('that an address may be asked is said where it says what is sent', () => {
  expect(only(page({}, 'en'), '.privacy').textContent).toContain('address of a rule pack');
  expect(only(page(), '.privacy').textContent).toContain('规则包的网址');
});

test('the first-run page can be seen again', () => {
  expect(only(page(), '.welcome a').getAttribute('href')).toBe('welcome.html');
});

test('an unset shortcut is said; one not known yet is not claimed', () => {
  expect(only(page({ shortcut: '' }), '.shortcut').textContent).toContain('未设置');
  expect(page({ shortcut: null }).querySelector('kbd')).toBeNull();
});

test('no answer is said with a way to ask again', () => {
  const onRetry = vi.fn();
  const box = draw(<Options page={{ state: 'error', code: 'unreachable' }} onRetry={onRetry} />);
  click(only(box, '[data-error] button'));
  expect(onRetry).toHaveBeenCalledTimes(1);
});
