/** What the options page shows and what its clicks ask for. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Options } from '#components/options/Options.tsx';
import type { OptionsDeeds, OptionsProps } from '#components/options/view.ts';
import type { Language } from '#core/text.ts';
import { click, draw, fakeClick, only, submit } from '../drawn.tsx';
import { options, problems } from './given.ts';

const page = (but: Partial<OptionsProps> = {}, language: Language = 'zh-CN') =>
  draw(<Options page={{ state: 'ready', value: options(but) }} onRetry={() => {}} />, language);

/** Deeds that only note what they were asked. */
const noted = () => {
  const { deeds } = options();
  return Object.fromEntries(Object.keys(deeds).map((deed) => [deed, vi.fn()])) as {
    [D in keyof OptionsDeeds]: ReturnType<typeof vi.fn<OptionsDeeds[D]>>;
  };
};

describe('packs', () => {
  test('each says its version, its rules and talk tracks, and whether it is in use', () => {
    const box = page({}, 'en');
    const team = only(box, '[data-pack="east-team"]');
    expect(team.textContent).toContain('Version 12 · 11 rules · 1 talk track');
    expect(team.dataset.active).toBe('true');
    expect(only(box, '[data-pack="starter"]').textContent).toContain('built in');
  });

  test('another is put in use by a click; the built-in one cannot be removed', () => {
    const deeds = noted();
    const box = page({ deeds });
    fakeClick(only(box, '[data-use]'));
    click(only(box, '[data-use]'));
    expect(deeds.use.mock.calls).toEqual([['starter']]);
    expect(only(box, '[data-pack="starter"]').querySelector('.danger')).toBeNull();
  });

  test('removing asks first, and says what becomes of the one in use', () => {
    const deeds = noted();
    const box = page({ deeds });
    const team = only(box, '[data-pack="east-team"]');
    const dialog = only(team, 'dialog') as HTMLDialogElement;
    expect(dialog.textContent).toContain('删除后会改用自带的规则包');
    click(only(team, '.danger'));
    expect(dialog.open).toBe(true);
    expect(deeds.remove).not.toHaveBeenCalled();
    submit(only(dialog, 'form'), { trusted: false });
    expect(deeds.remove).not.toHaveBeenCalled();
    submit(only(dialog, 'form'), { trusted: true });
    expect(deeds.remove.mock.calls).toEqual([['east-team']]);
    expect(dialog.open).toBe(false);
  });

  test('one that this version cannot read is listed as such and cannot be put in use', () => {
    const [, team] = options().packs;
    const unread = { ...team, sequence: 0, rules: 0, tracks: 0, active: false };
    const box = page({ packs: [unread as OptionsProps['packs'][number]] });
    expect(box.textContent).toContain('读不懂');
    expect(box.querySelector('[data-use]')).toBeNull();
  });
});

describe('installing', () => {
  test('pasted text is handed over as it is', () => {
    const deeds = noted();
    const box = page({ deeds });
    (only(box, 'textarea') as HTMLTextAreaElement).value = '{"format":1}';
    submit(only(box, 'form.paste'), { trusted: false });
    submit(only(box, 'form.paste'), { trusted: true });
    expect(deeds.installText.mock.calls).toEqual([['{"format":1}']]);
  });

  test('every problem is listed with its path, its place in words, and what is wrong', () => {
    const box = page({ install: { state: 'refused', problems } });
    const rows = [...box.querySelectorAll<HTMLElement>('[data-problem]')];
    expect(rows.map(({ dataset }) => dataset.path)).toEqual(problems.map(({ path }) => path));
    expect(rows[0]?.textContent).toBe(
      '应为整数，现在是文字规则 4 › 参数 › 界限 1 › 预警天数 rules[3].params.limits[0].warn',
    );
    expect(box.textContent).toContain('没有安装：发现 6 处问题');
  });

  test('problems past the listed ones are counted too, and none is dropped', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      path: `rules[${n}].id`,
      code: 'missing' as const,
    }));
    const box = page({
      install: { state: 'refused', problems: [...many, { path: '', code: 'more', got: 200 }] },
    });
    expect(box.querySelectorAll('[data-problem]')).toHaveLength(41);
    expect(box.textContent).toContain('发现 240 处问题');
  });

  test('the list can be copied as text, path first', () => {
    const deeds = noted();
    const box = page({ deeds, install: { state: 'refused', problems: problems.slice(4) } }, 'en');
    click(only(box, '.refused button'));
    expect(deeds.copy.mock.calls).toEqual([
      [
        'stages[2].aliases.zoho[5]: “Qualification” already belongs to the stage “lead”\nthe whole file: Needs a text in zh-CN or en',
      ],
    ]);
  });

  test('an installed pack that is not in use yet is one click from it', () => {
    const deeds = noted();
    const box = page({ deeds, install: { state: 'installed', id: 'starter' } });
    const note = only(box, '[data-installed]');
    expect(note.textContent).toContain('已安装「起步规则包」');
    click(only(note, 'button'));
    expect(deeds.use.mock.calls).toEqual([['starter']]);
  });

  test.each(['notText', 'tooBig', 'empty', 'failed'] as const)(
    'a file that was not even read (%s) is said, as a status',
    (why) => {
      const box = page({ install: { state: 'unsent', why } });
      const note = only(box, '[role="status"] [data-unsent]');
      expect(note.textContent).not.toBe('');
    },
  );
});

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

describe('data', () => {
  test('what is kept is counted, and nothing kept is said as none', () => {
    const kept = (box: HTMLElement) =>
      [...box.querySelectorAll('[data-kept] dd')].map(({ textContent }) => textContent);
    expect(kept(page())).toEqual(['214', '3,168', '2', '8月3日', '1.4 MB']);
    const empty = { deals: 0, events: 0, packs: 0, oldest: null, bytes: null };
    expect(kept(page({ kept: empty }, 'en'))).toEqual(['0', '0', '0', 'none', 'none']);
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
