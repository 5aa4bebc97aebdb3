/** Addresses that are followed, and what the company set. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { PackHome } from '#components/options/PackHome.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import type { TrustRefusal } from '#core/pack/trust.ts';
import { type Language, languages } from '#core/text.ts';
import type { Channel, ChannelResult, PolicyProblem, PolicyState } from '#messages/packs.ts';
import { click, draw, fakeClick, only, submit, tick } from '../drawn.tsx';
import { keys, noted, nothingListed, options, problems } from './given.ts';

const url = 'https://example.com/east.json';

const channel = (but: Partial<Channel> = {}): Channel => ({
  url,
  pack: 'east-team',
  auto: false,
  policy: false,
  last: { at: '2026-11-23T01:00:00.000Z', result: { is: 'unchanged' } },
  next: '2026-11-24T01:00:00.000Z',
  waiting: null,
  ...but,
});

const home = (but: Partial<OptionsProps>, language: Language = 'zh-CN') =>
  draw(<PackHome {...options(but)} />, language);

const followed = (
  but: Partial<Channel>,
  deeds = noted(),
  language: Language = 'zh-CN',
): HTMLElement => {
  const lists = { ...nothingListed, channels: { state: 'ready' as const, value: [channel(but)] } };
  return only(home({ deeds, lists }, language), `[data-channel="${url}"]`);
};

const refusals: readonly TrustRefusal[] = [
  'unsigned-forbidden',
  'key-not-allowed',
  'foreign-key',
  'signature-missing',
  'lower-sequence',
  'same-sequence',
];

describe('an address', () => {
  test('says what it brings, when it was asked, and when it is asked next', () => {
    const line = followed({});
    expect(line.textContent).toContain(
      '带来「华东一组」 · 上次检查 11月23日 09:00 · 下次 11月24日 09:00',
    );
    expect(line.dataset.result).toBe('unchanged');
    expect(followed({ last: null }).dataset.result).toBe('none');
  });

  test.each(languages)('every result has its words in %s', (language) => {
    const results: ChannelResult[] = [
      { is: 'unchanged' },
      { is: 'waiting', sequence: 13 },
      { is: 'installed', sequence: 13 },
      { is: 'failed', why: 'timeout' },
      { is: 'failed', why: 'status-500' },
      ...[...refusals, 'problems' as const, 'foreign-pack' as const].map(
        (why) => ({ is: 'refused', why }) as const,
      ),
    ];
    const said = results.map((result) => {
      const last = { at: '2026-11-23T01:00:00.000Z', result };
      return followed({ last }, noted(), language).textContent ?? '';
    });
    expect(new Set(said).size).toBe(results.length);
    expect(said.join()).not.toMatch(/undefined|null|\[object/);
  });

  test('it is checked, set and stopped by clicks, stopping only after it was asked', () => {
    const deeds = noted();
    const line = followed({ auto: true }, deeds);
    fakeClick(only(line, '[data-act="check"]'));
    click(only(line, '[data-act="check"]'));
    expect(deeds.channels.check.mock.calls).toEqual([[url]]);
    tick(only(line, 'input[type="checkbox"]'));
    expect(deeds.channels.auto.mock.calls).toEqual([[url, false]]);
    click(only(line, '.danger'));
    expect(deeds.channels.stop).not.toHaveBeenCalled();
    submit(only(line, 'dialog form'), { trusted: true });
    expect(deeds.channels.stop.mock.calls).toEqual([[url]]);
  });

  test('a version that waits is one click from its review', () => {
    const deeds = noted();
    const line = followed({ waiting: { sequence: 13 } }, deeds, 'en');
    const button = only(line, '[data-act="review"]');
    expect(button.textContent).toBe('Look at version 13');
    click(button);
    expect(deeds.channels.review.mock.calls).toEqual([[url]]);
  });

  test('one the company set is not the person’s to change', () => {
    const line = followed({ policy: true });
    expect(line.textContent).toContain('由公司配置');
    expect(line.querySelector('input, dialog')).toBeNull();
    expect(line.querySelector('[data-act="check"]')).not.toBeNull();
  });

  test('no address yet says how one comes to be', () => {
    expect(home({}).textContent).toContain('用「从网址取」装一个规则包');
  });

  test('a check that the browser did not allow is said with the host', () => {
    const said = { about: 'channels', how: 'denied', more: 'example.com' } as const;
    const status = only(home({ said }), '[data-said="denied"]');
    expect(status.textContent).toContain('浏览器没有允许访问 example.com');
    expect(status.classList.contains('failed')).toBe(true);
  });
});

describe('company policy', () => {
  const set: PolicyState = {
    managed: true,
    pack: 'east-team',
    url,
    publicKeys: [keys.team],
    requireSignature: true,
    problems: [],
  };
  const policy = (but: Partial<PolicyState>, language: Language = 'zh-CN') => {
    const value = { ...set, ...but };
    return home({ lists: { ...nothingListed, policy: { state: 'ready', value } } }, language);
  };

  test('nothing set shows nothing', () => {
    expect(home({}).querySelector('.policy')).toBeNull();
  });

  test('what is set is said: pack, address, keys, signature', () => {
    const box = policy({});
    expect(only(box, '[data-policy="rulePackJson"]').textContent).toContain('华东一组');
    expect(only(box, '[data-policy="packUrl"]').textContent).toContain(url);
    expect(only(box, '[data-policy="publicKeys"]').textContent).toContain('1f1f 1f1f');
    expect(only(box, '[data-policy="requireSignature"]').textContent).toContain('必须');
    const bare = policy({ pack: null, url: null, publicKeys: [], requireSignature: false });
    expect(bare.querySelectorAll('[data-policy]')).toHaveLength(1);
  });

  test.each(languages)('every wrong value is named with what is wrong, in %s', (language) => {
    const wrong: PolicyProblem[] = [
      { value: 'requireSignature', why: 'wrong-type', got: '"yes"' },
      { value: 'packUrl', why: 'not-https', got: 'http://it.example.com/' },
      { value: 'publicKeys', why: 'not-a-key', got: 'abc' },
      { value: 'rulePackJson', why: 'pack-refused', problems: problems.slice(0, 2) },
      { value: 'disableFirstRunPage', why: 'pack-untrusted', refused: 'unsigned-forbidden' },
    ];
    const box = policy({ managed: false, problems: wrong }, language);
    for (const { value, got } of wrong) {
      const said = only(box, `[data-policy-problem="${value}"]`).textContent ?? '';
      expect(said).toContain(value);
      if (got) expect(said).toContain(got);
      expect(said).not.toMatch(/undefined|null/);
    }
    expect(box.querySelectorAll('.policy [data-problem]')).toHaveLength(2);
  });

  test('a policy that could not be asked for can be asked for again', () => {
    const deeds = noted();
    const lists = { ...nothingListed, policy: { state: 'error', code: 'timeout' } as const };
    click(only(home({ deeds, lists }), '[data-error] button'));
    expect(deeds.retry).toHaveBeenCalledTimes(1);
  });
});
