/** Drafts, publishing one, and the keys that sign. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import type { Publishing } from '#components/options/desk/view.ts';
import { PackHome } from '#components/options/PackHome.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import { type Language, languages } from '#core/text.ts';
import type { DraftBrief, SigningKey } from '#messages/desk.ts';
import { click, draw, fakeClick, only, submit } from '../drawn.tsx';
import { idle, keys, noted, nothingListed, options, problems, starter, team } from './given.ts';

const draft: DraftBrief = {
  id: 'draft-0001',
  name: { 'zh-CN': '华东一组', en: 'East team' },
  pack: 'east-team',
  updated: '2026-11-23T02:10:00.000Z',
};

const old: SigningKey = {
  key: keys.team,
  name: '销售运营部',
  made: '2026-10-01T02:00:00.000Z',
  replaces: null,
};
const heir: SigningKey = { ...old, key: keys.heir, name: '新钥匙', replaces: keys.team };

interface Given extends Partial<OptionsProps> {
  drafts?: DraftBrief[];
  signing?: SigningKey[];
}

const home = (
  { drafts = [draft], signing = [], ...but }: Given = {},
  language: Language = 'zh-CN',
) => {
  const desk = { state: 'ready', value: { drafts, keys: signing } } as const;
  return draw(<PackHome {...options({ lists: { ...nothingListed, desk }, ...but })} />, language);
};

describe('drafts', () => {
  test('each says its name and when it was kept, and opens on a page of its own', () => {
    const line = only(home(), '[data-draft="draft-0001"]');
    expect(line.textContent).toContain('华东一组最后保存 11月23日 10:10');
    expect(only(line, 'a').getAttribute('href')).toBe('desk.html#draft-0001');
  });

  test('one without a name yet is called so; none at all is said', () => {
    expect(home({ drafts: [{ ...draft, name: {} }] }).textContent).toContain('没有名称的草稿');
    expect(home({ drafts: [] }, 'en').textContent).toContain('No drafts yet.');
  });

  test('publishing, duplicating and discarding are asked for by a person’s click', () => {
    const deeds = noted();
    const line = only(home({ deeds }), '[data-draft]');
    fakeClick(only(line, '[data-act="discard"]'));
    click(only(line, '[data-act="publish"]'));
    click(only(line, '[data-act="duplicate"]'));
    expect(deeds.drafts.duplicate.mock.calls).toEqual([['draft-0001']]);
    click(only(line, '[data-act="discard"]'));
    expect(deeds.publish.begin.mock.calls).toEqual([['draft-0001']]);
    expect(deeds.drafts.discard.mock.calls).toEqual([['draft-0001']]);
  });

  test('a discarded one can be brought back from where that is said', () => {
    const deeds = noted();
    const box = home({ deeds, said: { about: 'drafts', how: 'discarded', name: draft.name } });
    const said = only(box, '[data-said="discarded"]');
    expect(said.textContent).toContain('已丢弃草稿「华东一组」');
    click(only(said, '[data-act="undo"]'));
    expect(deeds.drafts.undo).toHaveBeenCalledTimes(1);
  });

  test('a new one begins from scratch or from a pack that can be read', () => {
    const deeds = noted();
    const unread = { ...idle, sequence: 0 };
    const box = home({ deeds, packs: [team, starter, unread] });
    click(only(box, '[data-act="empty"]'));
    expect(deeds.drafts.empty).toHaveBeenCalledTimes(1);
    const select = only(box, 'form.from-pack select') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).toEqual(['east-team', 'starter']);
    select.value = 'starter';
    submit(only(box, 'form.from-pack'), { trusted: false });
    submit(only(box, 'form.from-pack'), { trusted: true });
    expect(deeds.drafts.fromPack.mock.calls).toEqual([['starter']]);
  });

  test('what is wrong with a file to begin from is listed there', () => {
    const box = home({ draftProblems: problems });
    expect(box.textContent).toContain('不能从这个文件开始：有 6 处问题');
    expect(box.querySelectorAll('[data-problem]')).toHaveLength(6);
  });
});

describe('publishing', () => {
  const publishing = (but: Partial<Publishing> = {}): Publishing => ({
    draft: 'draft-0001',
    step: 'choosing',
    problems: [],
    ...but,
  });
  const card = (given: Given = {}, but: Partial<Publishing> = {}, language?: Language) =>
    only(home({ publishing: publishing(but), ...given }, language), '[data-publish]');
  const chosen = (box: HTMLElement) =>
    (only(box, 'input[name="key"]:checked') as HTMLInputElement).value;

  test('the key people expect is chosen: the heir, else the same, else the newest, else none', () => {
    expect(chosen(card({ signing: [old, heir] }))).toBe(keys.heir);
    const newer = { ...old, key: keys.stranger, made: '2026-11-22T02:00:00.000Z' };
    expect(chosen(card({ signing: [newer, old] }))).toBe(keys.team);
    const others = [{ ...newer, key: keys.heir, made: '2026-01-01T00:00:00.000Z' }, newer];
    expect(chosen(card({ signing: others }))).toBe(keys.stranger);
    expect(chosen(card())).toBe('');
  });

  test('it is sealed with what is chosen, at a person’s click', () => {
    const deeds = noted();
    const box = card({ deeds, signing: [old] });
    expect(box.textContent).toContain('1f1f 1f1f');
    submit(only(box, 'form'), { trusted: false });
    submit(only(box, 'form'), { trusted: true });
    (only(box, 'input[value=""]') as HTMLInputElement).checked = true;
    submit(only(box, 'form'), { trusted: true });
    expect(deeds.publish.seal.mock.calls).toEqual([[keys.team], [null]]);
  });

  test('problems are listed with a way back to the draft', () => {
    const box = card({}, { step: 'problems', problems });
    expect(box.dataset.step).toBe('problems');
    expect(box.querySelectorAll('[data-problem]')).toHaveLength(6);
    expect(only(box, 'a').getAttribute('href')).toBe('desk.html#draft-0001');
    expect(box.querySelector('form')).toBeNull();
  });

  test('a draft that is gone is said to be, whoever asked for it', () => {
    expect(card({ drafts: [] }).dataset.step).toBe('gone');
    expect(card({}, { step: 'gone' }).textContent).toContain('没有这份草稿');
  });

  test.each(languages)('each step has its words in %s, and it can be left', (language) => {
    const said = (['choosing', 'sealing', 'gone', 'failed', 'problems'] as const).map((step) => {
      const deeds = noted();
      const box = card({ deeds }, { step }, language);
      const leave = [...box.querySelectorAll('button[type="button"]')].at(-1);
      if (leave) click(leave);
      expect(deeds.publish.cancel).toHaveBeenCalledTimes(1);
      return box.textContent ?? '';
    });
    expect(new Set(said).size).toBe(5);
    expect(said.join()).not.toMatch(/undefined|null|\[object/);
  });
});

describe('keys', () => {
  const forms = (box: HTMLElement) => only(box, '.make-key form');
  const type = (form: HTMLElement, name: string, value: string) => {
    (only(form, `[name="${name}"]`) as HTMLInputElement).value = value;
  };

  test('each says its name, its fingerprint, when it was made, and what it replaces', () => {
    const box = home({ signing: [old, heir] });
    const [first, second] = [...box.querySelectorAll<HTMLElement>('[data-key]')];
    expect(first?.textContent).toContain('销售运营部 10月1日 做的');
    expect(first?.textContent).toContain('1f1f 1f1f 1f1f 1f1f 1f1f 1f1f 1f1f 1f1f');
    expect(second?.textContent).toContain('用来替换「销售运营部」');
    // One that has an heir is not replaced again.
    expect(first?.querySelector('.key-form')).toBeNull();
    expect(second?.querySelector('.key-form')).not.toBeNull();
  });

  test('what was typed is handed over, and no passphrase stays on the page', () => {
    const deeds = noted();
    const form = forms(home({ deeds }));
    type(form, 'name', ' 运营 ');
    type(form, 'passphrase', 'correct horse');
    type(form, 'again', 'correct horse');
    submit(form, { trusted: false });
    submit(form, { trusted: true });
    expect(deeds.keys.make.mock.calls).toEqual([
      [
        {
          name: '运营',
          backup: true,
          passphrase: 'correct horse',
          again: 'correct horse',
          replaces: null,
        },
      ],
    ]);
    expect((only(form, '[name="passphrase"]') as HTMLInputElement).value).toBe('');
    expect((only(form, '[name="again"]') as HTMLInputElement).value).toBe('');
  });

  test('a key without a backup is made only by the tick that warns of it', () => {
    const deeds = noted();
    const form = forms(home({ deeds }, 'en'));
    expect(form.textContent).toContain('can never leave this browser');
    (only(form, '[name="alone"]') as HTMLInputElement).checked = true;
    submit(form, { trusted: true });
    expect(deeds.keys.make.mock.calls[0]?.[0]).toMatchObject({ backup: false });
  });

  test('a key is replaced by one that names it', () => {
    const deeds = noted();
    const line = only(home({ deeds, signing: [old] }), '[data-key]');
    expect(line.textContent).toContain('旧钥匙会为新钥匙作证');
    submit(only(line, '.key-form'), { trusted: true });
    expect(deeds.keys.make.mock.calls[0]?.[0]).toMatchObject({
      name: '销售运营部',
      replaces: keys.team,
    });
  });

  test('forgetting asks first, and says what is lost', () => {
    const deeds = noted();
    const line = only(home({ deeds, signing: [old] }), '[data-key]');
    expect(only(line, 'dialog').textContent).toContain('再也不能用它签名');
    submit(only(line, 'dialog form'), { trusted: false });
    submit(only(line, 'dialog form'), { trusted: true });
    expect(deeds.keys.forget.mock.calls).toEqual([[keys.team]]);
  });

  test('a backup is brought here with its passphrase', () => {
    const deeds = noted();
    const form = only(home({ deeds }), '.import-key form');
    type(form, 'passphrase', 'correct horse');
    submit(form, { trusted: true });
    const [file, passphrase] = deeds.keys.import.mock.calls[0] ?? [];
    expect(file).toBeInstanceOf(File);
    expect(passphrase).toBe('correct horse');
    expect((only(form, '[name="passphrase"]') as HTMLInputElement).value).toBe('');
  });

  test.each(languages)('what came of it is said in %s', (language) => {
    const hows = [
      'made',
      'made-alone',
      'imported',
      'forgotten',
      'no-name',
      'too-short',
      'not-the-same',
      'not-text',
      'not-a-key',
      'wrong-passphrase',
      'unsupported',
      'failed',
    ] as const;
    const said = hows.map((how) => {
      const box = home(
        { said: { about: 'keys', how, name: { en: 'Ops' }, more: 'k.json' } },
        language,
      );
      return only(box, `[data-said="${how}"]`).textContent ?? '';
    });
    expect(new Set(said).size).toBe(hows.length);
    expect(said.join()).not.toMatch(/undefined|null/);
    expect(said[hows.indexOf('unsupported')]).toContain('Chrome 137');
  });
});

test('lists on their way are said to be; those that did not come can be asked for again', () => {
  const deeds = noted();
  const loading = draw(
    <PackHome {...options({ lists: { ...nothingListed, desk: { state: 'loading' } } })} />,
  );
  expect(loading.textContent).toContain('正在读取…');
  const lists = { ...nothingListed, desk: { state: 'error', code: 'timeout' } as const };
  const box = draw(<PackHome {...options({ deeds, lists })} />);
  for (const button of box.querySelectorAll('[data-error] button')) click(button);
  expect(deeds.retry).toHaveBeenCalledTimes(2);
});
