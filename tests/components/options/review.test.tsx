/** Each state of a review: refused, not trusted, open; and what its clicks ask for. @vitest-environment happy-dom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, test } from 'vitest';
import { PackHome } from '#components/options/PackHome.tsx';
import type { Reviewing } from '#components/options/review/view.ts';
import type { OptionsProps } from '#components/options/view.ts';
import { VoiceProvider } from '#components/voice.tsx';
import type { PackChange } from '#core/pack/diff.ts';
import type { TrustHow, TrustRefusal } from '#core/pack/trust.ts';
import { type Language, languages } from '#core/text.ts';
import type { Review } from '#messages/packs.ts';
import { click, draw, fakeClick, only, tick, voiceIn } from '../drawn.tsx';
import { keys, noted, options, problems, starter } from './given.ts';
import { brief, openReview, reviewing } from './given-review.ts';

interface Given {
  review?: Review;
  but?: Partial<Reviewing>;
  page?: Partial<OptionsProps>;
  language?: Language;
}

const drawn = ({ review = openReview, but = {}, page = {}, language = 'zh-CN' }: Given) =>
  only(
    draw(<PackHome {...options({ review: reviewing({ review, ...but }), ...page })} />, language),
    '[data-review]',
  );

const open = (but: Partial<typeof openReview>): Review => ({ ...openReview, ...but });

describe('a refused file', () => {
  const review: Review = { state: 'refused', problems };

  test('every problem is listed with its path, its place in words, and what is wrong', () => {
    const box = drawn({ review });
    expect(box.dataset.review).toBe('refused');
    const rows = [...box.querySelectorAll<HTMLElement>('[data-problem]')];
    expect(rows.map(({ dataset }) => dataset.path)).toEqual(problems.map(({ path }) => path));
    expect(rows[0]?.textContent).toBe(
      '应为整数，现在是文字规则 4 › 参数 › 界限 1 › 预警天数 rules[3].params.limits[0].warn',
    );
    expect(box.textContent).toContain('不能安装：发现 6 处问题');
    expect(box.querySelector('[data-install]')).toBeNull();
  });

  test('line and column are told where they are known', () => {
    const placed = [{ ...problems[0], path: 'a', code: 'missing', line: 7, column: 3 } as const];
    expect(drawn({ review: { state: 'refused', problems: placed } }).textContent).toContain(
      '第 7 行，第 3 个字符',
    );
  });

  test('problems past the listed ones are counted too, and none is dropped', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      path: `rules[${n}].id`,
      code: 'missing' as const,
    }));
    const box = drawn({
      review: { state: 'refused', problems: [...many, { path: '', code: 'more', got: 200 }] },
    });
    expect(box.querySelectorAll('[data-problem]')).toHaveLength(12);
    click(only(box, '[data-act="more"]'));
    expect(box.querySelectorAll('[data-problem]')).toHaveLength(41);
    expect(box.textContent).toContain('发现 240 处问题');
  });

  test('the list can be copied as text, path first', () => {
    const deeds = noted();
    const some: Review = { state: 'refused', problems: problems.slice(4) };
    click(only(drawn({ review: some, page: { deeds }, language: 'en' }), '.refused button'));
    expect(deeds.copy.mock.calls).toEqual([
      [
        'stages[2].aliases.zoho[5]: “Qualification” already belongs to the stage “lead”\nthe whole file: Needs a text in zh-CN or en',
      ],
    ]);
  });
});

describe('an untrusted file', () => {
  const untrusted = (why: TrustRefusal): Review => ({
    state: 'untrusted',
    pack: brief,
    why,
    key: why === 'unsigned-forbidden' || why === 'signature-missing' ? null : keys.stranger,
    highest: 15,
    known: keys.team,
  });
  const stranger = 'c0c0 c0c0';
  const known = '1f1f 1f1f';

  test.each<[TrustRefusal, string[], string[]]>([
    ['unsigned-forbidden', ['公司要求', '要签过名的文件'], ['signed file']],
    ['key-not-allowed', ['不在公司的名单里', stranger], ['does not list', stranger]],
    [
      'foreign-key',
      ['可能是冒充', '由旧钥匙签过的换钥文件', known, stranger],
      ['may be an imitation', 'the old key vouches', known, stranger],
    ],
    ['signature-missing', ['这份没有，可能被人改过', known], ['this one is not', known]],
    ['lower-sequence', ['第 13 版', '第 15 版', '保留的版本'], ['version 13', 'version 15']],
    ['same-sequence', ['版本号相同，内容却不同'], ['other content']],
  ])('%s says what to do, in both languages', (why, zh, en) => {
    const box = drawn({ review: untrusted(why) });
    expect(box.dataset.review).toBe('untrusted');
    expect(only(box, '[data-untrusted]').dataset.untrusted).toBe(why);
    for (const part of zh) expect(box.textContent).toContain(part);
    expect(box.querySelector('[data-install]')).toBeNull();
    const said = drawn({ review: untrusted(why), language: 'en' }).textContent;
    for (const part of en) expect(said).toContain(part);
  });
});

describe('what it is', () => {
  test('version, publisher, what it holds, until when, and what is read first', () => {
    const { textContent } = drawn({});
    for (const said of [
      '第 13 版 · 替换已装的第 12 版 · 来自文件',
      '销售运营部 （张敏）',
      '11 条规则 · 2 条话术',
      '2027年6月30日',
      '安装前请看团队约定',
      '晚上九点后不打电话',
      '元旦值班表已发 到 12月31日',
    ])
      expect(textContent).toContain(said);
  });

  test('agreements and notices come before the changes, the impact before the decision', () => {
    const box = drawn({});
    const order = ['data-how', 'data-agreement', 'data-notice', 'data-change', 'data-impact'];
    const found = [...box.querySelectorAll('*')].flatMap((element) =>
      order.filter((hook) => element.hasAttribute(hook)),
    );
    expect([...new Set(found)]).toEqual(order);
    expect(found.at(-1)).not.toBe('data-install');
  });

  test('a past date is said to be no reason against it', () => {
    const pack = { ...brief, expires: '2026-01-31', publisher: null };
    const { textContent } = drawn({ review: open({ pack, replaces: null }), language: 'en' });
    expect(textContent).toContain('31 Jan (expired; it can be installed');
    expect(textContent).toContain('not stated');
    expect(textContent).toContain('new here');
  });

  test('exactly what is here already is said to be', () => {
    const box = drawn({ review: open({ nothingNew: true, changes: [] }) });
    expect(only(box, '[data-nothing-new]').textContent).toContain('已经装好了');
    expect(box.textContent).toContain('内容没有差别');
  });
});

describe('who signed it', () => {
  test.each<[TrustHow, string, string]>([
    ['unsigned', '没有签名', 'Not signed'],
    ['first-use', '核对一遍', 'Compare the fingerprint'],
    ['known-key', '签名和以前一样', 'Signed as before'],
    ['policy-key', '公司指定的钥匙', 'your company’s key'],
    ['rotation', '旧钥匙为新钥匙作了证', 'The old key vouches'],
  ])('%s has its words', (how, zh, en) => {
    const review = open({ how, key: how === 'unsigned' ? null : keys.heir, from: keys.team });
    const part = only(drawn({ review }), '[data-how]');
    expect(part.dataset.how).toBe(how);
    expect(part.textContent).toContain(zh);
    expect(only(drawn({ review, language: 'en' }), '[data-how]').textContent).toContain(en);
    expect(part.textContent?.includes('2e2e 2e2e')).toBe(how !== 'unsigned');
  });

  test('of a file made here nobody is asked to compare what they know', () => {
    const own = (how: TrustHow) =>
      drawn({ review: open({ how }), but: { origin: { by: 'desk' } } }).textContent;
    expect(own('first-use')).toContain('把下面的指纹告诉团队');
    expect(own('unsigned')).toContain('收到的人无法确认');
  });

  test('a new key is taken only after it was accepted by a tick', () => {
    const deeds = noted();
    const review = open({ how: 'rotation', key: keys.heir, from: keys.team });
    const box = drawn({ review, page: { deeds } });
    expect(box.textContent).toContain('1f1f 1f1f');
    const button = only(box, '[data-install]') as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    expect(box.textContent).toContain('要先核对并接受新钥匙');
    tick(only(box, '[data-accept]'), { trusted: false });
    expect(deeds.review.accept).not.toHaveBeenCalled();
    tick(only(box, '[data-accept]'));
    expect(deeds.review.accept.mock.calls).toEqual([[true]]);
    const after = drawn({ review, but: { accepted: true } });
    expect((only(after, '[data-install]') as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('what it changes', () => {
  test('by section, value by value, in words', () => {
    const box = drawn({});
    const found = [...box.querySelectorAll<HTMLElement>('[data-change]')];
    expect(found.map(({ dataset }) => [dataset.change, dataset.changeHow])).toEqual([
      ['rules/stuck', 'changed'],
      ['rules/budget', 'added'],
      ['tracks/old-price', 'removed'],
      ['warningsPerDay', 'changed'],
    ]);
    expect(found[0]?.textContent).toContain('参数 › 界限 1 › 预警天数7→5');
    expect(found[0]?.textContent).toContain('自然日→工作日');
    expect(found[0]?.textContent).toContain('否→是');
    expect(box.textContent).toContain('和已装的第 12 版相比');
    expect(box.textContent).toContain('共 4 处');
  });

  test('a pack that is new here is compared with the first in use, which is named', () => {
    const comparedWith = { id: 'starter', name: starter.name, sequence: 1 };
    const box = drawn({ review: open({ replaces: null, comparedWith }) });
    expect(box.textContent).toContain('和正在使用的「起步包」第 1 版相比');
  });

  test('past the first dozen they are drawn when asked for, and all are there', () => {
    const many = Array.from(
      { length: 30 },
      (_, n): PackChange => ({
        section: 'tracks',
        item: `track-${n}`,
        title: null,
        how: n % 2 === 0 ? 'added' : 'moved',
        values: [],
      }),
    );
    const box = drawn({ review: open({ changes: many }) });
    expect(box.querySelectorAll('[data-change]')).toHaveLength(12);
    expect(box.textContent).toContain('其余 18 处');
    click(only(box, '[data-act="more"]'));
    expect(box.querySelectorAll('[data-change]')).toHaveLength(30);
  });

  test.each([
    [undefined, '无'],
    ['null', '无'],
    ['[]', '无'],
    ['""', '无'],
    ['"谈判"', '谈判'],
    ['["negotiation","interest"]', 'negotiation和interest'],
    ['{"zh-CN":"停得太久","en":"Too long"}', '停得太久'],
    ['{"from":"09:00"}', '开始 09:00'],
    ['"a text that was cut sho…', '"a text that was cut sho…'],
  ])('%s is shown as %s', (after, said) => {
    const value = { path: 'x', before: '0', ...(after === undefined ? {} : { after }) };
    const change = { ...(openReview.changes[0] as PackChange), values: [value] };
    expect(only(drawn({ review: open({ changes: [change] }) }), 'ins').textContent).toBe(said);
  });

  test('what it overlaps with is said with the names as they will be', () => {
    const conflicts = [
      { section: 'rules', item: 'stuck', pack: 'starter', by: 'east-team', why: 'same-id' },
    ] as const;
    const box = drawn({ review: open({ conflicts: [...conflicts] }) });
    expect(only(box, '[data-conflict="rules/stuck"]').textContent).toContain('用「华东一组」的');
  });
});

describe('how to use it', () => {
  const chosen = (box: HTMLElement) =>
    [...box.querySelectorAll<HTMLElement>('[data-use]')].map((label) => [
      label.dataset.use,
      (only(label, 'input') as HTMLInputElement).checked,
    ]);

  test('the suggestion is chosen beforehand; another is one click away', () => {
    const deeds = noted();
    const review = open({ replaces: null, suggested: 'alone' });
    const box = drawn({ review, but: { use: 'alone' }, page: { deeds } });
    expect(chosen(box)).toEqual([
      ['alone', true],
      ['above', false],
      ['unused', false],
    ]);
    tick(only(box, '[data-use="above"] input'), { trusted: false });
    tick(only(box, '[data-use="above"] input'));
    expect(deeds.review.use.mock.calls).toEqual([['above']]);
  });

  test('an update stays where it was unless the person says otherwise', () => {
    expect(chosen(drawn({}))[0]).toEqual(['as-before', true]);
  });

  test('an address may install its updates by itself only where they are signed', () => {
    const deeds = noted();
    const but = { follow: { url: 'https://example.com/p.json', auto: false } };
    const box = drawn({ but, page: { deeds } });
    expect(box.textContent).toContain('每天检查一次 example.com');
    tick(only(box, '[data-auto]'));
    expect(deeds.review.auto.mock.calls).toEqual([[true]]);
    const bare = drawn({ but, review: open({ how: 'unsigned', key: null }) });
    expect(bare.querySelector('[data-auto]')).toBeNull();
    expect(bare.textContent).toContain('每次都要给你看过才装');
  });
});

describe('the decision', () => {
  test('installs or cancels at a person’s click alone', () => {
    const deeds = noted();
    const box = drawn({ page: { deeds } });
    expect(only(box, '[data-install]').textContent).toBe('更新');
    fakeClick(only(box, '[data-install]'));
    expect(deeds.review.install).not.toHaveBeenCalled();
    click(only(box, '[data-install]'));
    expect(deeds.review.install).toHaveBeenCalledTimes(1);
    click(only(box, '[data-act="cancel"]'));
    click(only(box, '[data-act="close"]'));
    expect(deeds.review.cancel).toHaveBeenCalledTimes(2);
  });

  test('one under way is not sent twice; one that failed says that nothing was changed', () => {
    const busy = only(drawn({ but: { install: 'installing' } }), '[data-install]');
    expect((busy as HTMLButtonElement).disabled).toBe(true);
    expect(drawn({ but: { install: 'failed' } }).textContent).toContain('什么都没有改动');
    expect(drawn({ but: { install: 'changed' } }).textContent).toContain('请再看一遍');
  });

  test('a file made of a draft can be saved without installing, or signed another way', () => {
    const deeds = noted();
    const made = { draft: 'draft-0001', file: 'east-team-13.json', saved: true };
    const box = drawn({ but: { made, origin: { by: 'desk' } }, page: { deeds } });
    expect(only(box, '[data-install]').textContent).toBe('安装到这里，并保存文件');
    expect(box.textContent).toContain('文件已存为 east-team-13.json');
    click(only(box, '[data-act="save"]'));
    click(only(box, '[data-act="other-key"]'));
    expect(deeds.review.save).toHaveBeenCalledTimes(1);
    expect(deeds.publish.begin.mock.calls).toEqual([['draft-0001']]);
  });
});

test('focus goes to the review when it opens, and back when it closes', () => {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const root = createRoot(box);
  const show = (review: Reviewing | null) =>
    act(() =>
      root.render(
        <VoiceProvider value={voiceIn('en')}>
          <PackHome {...options({ review })} />
        </VoiceProvider>,
      ),
    );
  show(null);
  const before = only(box, 'form.paste button');
  before.focus();
  show(reviewing());
  expect(document.activeElement).toBe(only(box, '[data-review] h2'));
  // Drawn again it stays where the person went meanwhile.
  const cancel = only(box, '[data-act="cancel"]');
  cancel.focus();
  show(reviewing({ use: 'alone' }));
  expect(document.activeElement).toBe(cancel);
  show(null);
  expect(document.activeElement).toBe(before);
});

test.each(languages)('no state of a review in %s has a hole', (language) => {
  const review = open({ how: 'rotation', from: null, key: keys.heir, replaces: null });
  expect(drawn({ review, language }).textContent).not.toMatch(/undefined|null|NaN|\[object/);
});
