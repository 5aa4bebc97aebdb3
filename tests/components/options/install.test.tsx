/** The ways in, and how far the last try came. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { PackHome } from '#components/options/PackHome.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import { type Language, languages } from '#core/text.ts';
import { click, draw, only, submit } from '../drawn.tsx';
import { idle, noted, options } from './given.ts';

const home = (but: Partial<OptionsProps> = {}, language: Language = 'zh-CN') =>
  draw(<PackHome {...options(but)} />, language);

describe('ways in', () => {
  test('pasted text is handed over as it is', () => {
    const deeds = noted();
    const box = home({ deeds });
    (only(box, 'textarea') as HTMLTextAreaElement).value = '{"format":1}';
    submit(only(box, 'form.paste'), { trusted: false });
    submit(only(box, 'form.paste'), { trusted: true });
    expect(deeds.install.text.mock.calls).toEqual([['{"format":1}']]);
  });

  test('an address is handed over trimmed, and what will be asked is said beforehand', () => {
    const deeds = noted();
    const box = home({ deeds });
    const form = only(box, 'form.address');
    expect(form.textContent).toContain('浏览器会问你是否允许访问这个网站');
    (only(form, 'input') as HTMLInputElement).value = ' https://example.com/p.json ';
    submit(form, { trusted: false });
    submit(form, { trusted: true });
    expect(deeds.install.address.mock.calls).toEqual([['https://example.com/p.json']]);
  });
});

describe('outcomes', () => {
  test.each(languages)('each is said as a status in %s', (language) => {
    const outcomes: OptionsProps['install'][] = [
      { state: 'checking' },
      { state: 'fetching', host: 'example.com' },
      ...(['notText', 'tooBig', 'empty', 'failed'] as const).map(
        (why) => ({ state: 'unsent', why }) as const,
      ),
      ...(
        [
          'not-https',
          'not-permitted',
          'unreachable',
          'timeout',
          'too-large',
          'not-text',
          'redirected',
          'status-404',
          'denied',
          'failed',
        ] as const
      ).map((why) => ({ state: 'unfetched', why, host: 'example.com' }) as const),
    ];
    const said = outcomes.map(
      (install) => only(home({ install }, language), '[role="status"].outcome').textContent,
    );
    expect(said.every((one) => one !== null && one.length > 3)).toBe(true);
    expect(said.join()).not.toMatch(/undefined|null|\[object/);
    expect(new Set(said).size).toBeGreaterThan(14);
  });

  test('a host that was not allowed is said plainly', () => {
    const box = home({ install: { state: 'unfetched', why: 'denied', host: 'a.example' } }, 'en');
    expect(only(box, '[data-unfetched="denied"]').textContent).toBe(
      'The browser did not allow a.example, so nothing was fetched or changed.',
    );
  });

  test('a server that answered otherwise is quoted', () => {
    const install = { state: 'unfetched', why: 'status-503', host: 'a.example' } as const;
    expect(only(home({ install }), '[data-unfetched]').textContent).toBe('没取到：服务器回答 503');
  });

  test('where the background was silent, the same text can be tried again', () => {
    const deeds = noted();
    const box = home({ deeds, install: { state: 'unsent', why: 'failed' } });
    click(only(box, '[data-unsent="failed"] button'));
    expect(deeds.install.again).toHaveBeenCalledTimes(1);
  });

  test('an installed pack that is not in use yet is one click from it', () => {
    const deeds = noted();
    const box = home({ deeds, install: { state: 'installed', id: idle.id, file: null } });
    const note = only(box, '[data-installed="trial"]');
    expect(note.textContent).toContain('已安装「试行规则」第 3 版。');
    click(only(note, 'button'));
    expect(deeds.packs.add.mock.calls).toEqual([['trial']]);
  });

  test('a file that was saved to hand out is named', () => {
    const install = { state: 'installed', id: 'east-team', file: 'east-team-12.json' } as const;
    const box = home({ install }, 'en');
    expect(only(box, '[data-saved]').textContent).toContain('east-team-12.json');
    expect(only(box, '[data-installed]').querySelector('button')).toBeNull();
  });
});
