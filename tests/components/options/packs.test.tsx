/** The list of packs: order, signs of trust, versions, overlaps. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { PackHome } from '#components/options/PackHome.tsx';
import type { OptionsProps } from '#components/options/view.ts';
import type { Origin } from '#core/pack/trust.ts';
import type { Language } from '#core/text.ts';
import type { PackSummary } from '#messages/packs.ts';
import { click, draw, fakeClick, only, submit } from '../drawn.tsx';
import { idle, keys, noted, nothingListed, options, starter, team } from './given.ts';

const home = (but: Partial<OptionsProps> = {}, language: Language = 'zh-CN') =>
  draw(<PackHome {...options(but)} />, language);

const line = (box: HTMLElement, id: string) => only(box, `[data-pack="${id}"]`);
const act = (box: ParentNode, what: string) => only(box, `[data-act="${what}"]`);
const order = (box: HTMLElement) =>
  [...box.querySelectorAll<HTMLElement>('[data-pack]')].map(({ dataset }) => dataset.pack);

describe('the order', () => {
  test('packs in use come first, in their order, and the sentence explains it', () => {
    const box = home();
    expect(order(box)).toEqual(['east-team', 'starter', 'trial']);
    expect(line(box, 'east-team').dataset.place).toBe('0');
    expect(line(box, 'trial').dataset.place).toBe('');
    expect(box.textContent).toContain('前面的说了算，后面的补充');
  });

  test('one alone has no order to explain, and cannot be stopped', () => {
    const box = home({ packs: [{ ...starter, place: 0 }] }, 'en');
    expect(box.textContent).not.toContain('The first one decides');
    expect(box.querySelector('[data-act="up"]')).toBeNull();
    const stop = act(box, 'out') as HTMLButtonElement;
    expect(stop.disabled).toBe(true);
    expect(stop.title).toContain('At least one pack');
  });

  test('a pack moves by one place, and no further than there are places', () => {
    const deeds = noted();
    const box = home({ deeds });
    expect((act(line(box, 'east-team'), 'up') as HTMLButtonElement).disabled).toBe(true);
    expect((act(line(box, 'starter'), 'down') as HTMLButtonElement).disabled).toBe(true);
    fakeClick(act(line(box, 'starter'), 'up'));
    click(act(line(box, 'starter'), 'up'));
    click(act(line(box, 'east-team'), 'down'));
    expect(deeds.packs.move.mock.calls).toEqual([
      ['starter', -1],
      ['east-team', 1],
    ]);
  });

  test('the pack that moved keeps the focus, on a button that can still be pressed', () => {
    home({ said: { about: 'packs', how: 'moved', moved: { id: 'starter', by: 1 } } });
    // At the end there is nowhere further down: the way back has it.
    expect(document.activeElement?.getAttribute('data-act')).toBe('up');
    expect(document.activeElement?.closest('[data-pack]')?.getAttribute('data-pack')).toBe(
      'starter',
    );
  });

  test('one is taken out of use or put in it by a click', () => {
    const deeds = noted();
    const box = home({ deeds });
    click(act(line(box, 'starter'), 'out'));
    click(act(line(box, 'trial'), 'add'));
    expect(deeds.packs.takeOut.mock.calls).toEqual([['starter']]);
    expect(deeds.packs.add.mock.calls).toEqual([['trial']]);
  });

  test('what the company set is not moved, stopped or removed, and nobody passes it', () => {
    const company: PackSummary = { ...team, id: 'company', origin: { by: 'policy' } };
    const box = home({ packs: [company, { ...starter, place: 1 }] });
    const set = line(box, 'company');
    expect(set.textContent).toContain('公司配置的规则包');
    for (const what of ['up', 'down', 'out'])
      expect(set.querySelector(`[data-act="${what}"]`)).toBeNull();
    expect(set.querySelector('dialog')).toBeNull();
    expect((act(line(box, 'starter'), 'up') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('a line', () => {
  test('says version, rules and talk tracks, how it came, and who signed it', () => {
    const said = line(home({}, 'en'), 'east-team');
    expect(said.textContent).toContain('Version 12 · 11 rules · 1 talk track');
    expect(said.textContent).toContain('From example.com on 20 Nov');
    expect(said.textContent).toContain('1f1f 1f1f 1f1f 1f1f 1f1f 1f1f 1f1f 1f1f');
    expect(said.dataset).toMatchObject({ sequence: '12', origin: 'url', signed: 'signed' });
  });

  test('an unsigned one is labelled so, with who imported it and when', () => {
    const said = line(home(), 'trial');
    expect(said.textContent).toContain('未签名，由你于 11月5日 导入');
    expect(said.dataset).toMatchObject({ origin: 'file', signed: 'unsigned' });
  });

  test.each<[Origin, string, string]>([
    [{ by: 'file' }, '由你于 11月5日 从文件导入', 'Unsigned, imported by you on 5 Nov'],
    [{ by: 'text' }, '由你于 11月5日 粘贴导入', 'Unsigned, pasted by you on 5 Nov'],
    [{ by: 'desk' }, '由你于 11月5日 在这里制作', 'Unsigned, made here by you on 5 Nov'],
    [
      { by: 'url', url: 'https://a.example:8443/p.json' },
      '11月5日 取自 a.example:8443',
      'Unsigned, imported by you from a.example:8443 on 5 Nov',
    ],
    [{ by: 'policy' }, '11月5日 由公司配置', 'Unsigned, set by your company on 5 Nov'],
  ])('how it came is said: %o', (origin, signed, unsigned) => {
    const said = home({ packs: [starter, { ...idle, origin, key: keys.team }] });
    expect(line(said, 'trial').textContent).toContain(signed);
    const bare = home({ packs: [starter, { ...idle, origin }] }, 'en');
    expect(line(bare, 'trial').textContent).toContain(unsigned);
  });

  test('a built-in one is called so, and cannot be removed', () => {
    const said = line(home({}, 'en'), 'starter');
    expect(said.textContent).toContain('built in');
    expect(said.dataset).toMatchObject({ origin: 'built-in', signed: 'built-in' });
    expect(said.querySelector('dialog')).toBeNull();
  });

  test('an expired one works on and says so; a version set aside is named', () => {
    const pack = { ...team, expired: '2026-11-01', setAside: 13 };
    const said = line(home({ packs: [pack, starter] }), 'east-team');
    expect(only(said, '[data-expired="2026-11-01"]').textContent).toContain('照常工作');
    expect(only(said, '[data-set-aside="13"]').textContent).toContain('第 13 版两次启动失败');
  });

  test('one that this version cannot read is listed as such, not to be used or edited', () => {
    const box = home({ packs: [starter, { ...idle, sequence: 0, rules: 0 }] });
    const said = line(box, 'trial');
    expect(said.textContent).toContain('读不懂');
    expect(said.querySelector('[data-act="add"]')).toBeNull();
    expect(said.querySelector('[data-act="edit"]')).toBeNull();
    expect(said.querySelector('[data-act="export"]')).not.toBeNull();
  });

  test('a copy is edited and the file exported by a click', () => {
    const deeds = noted();
    const box = home({ deeds });
    click(act(line(box, 'starter'), 'edit'));
    click(act(line(box, 'east-team'), 'export'));
    expect(deeds.packs.edit.mock.calls).toEqual([['starter']]);
    expect(deeds.packs.save.mock.calls).toEqual([['east-team']]);
  });

  test('removing asks first, and says what becomes of the one in use', () => {
    const deeds = noted();
    const box = home({ deeds });
    const said = line(box, 'east-team');
    const dialog = only(said, 'dialog') as HTMLDialogElement;
    expect(dialog.textContent).toContain('它正在使用');
    click(only(said, '.danger'));
    expect(dialog.open).toBe(true);
    submit(only(dialog, 'form'), { trusted: false });
    expect(deeds.packs.remove).not.toHaveBeenCalled();
    submit(only(dialog, 'form'), { trusted: true });
    expect(deeds.packs.remove.mock.calls).toEqual([['east-team']]);
    expect(dialog.open).toBe(false);
    expect(line(box, 'trial').querySelector('dialog')?.textContent).not.toContain('它正在使用');
  });
});

describe('versions', () => {
  test('those kept are one click away, the present one has no button', () => {
    const deeds = noted();
    const box = home({ deeds });
    const said = line(box, 'east-team');
    expect(said.textContent).toContain('保留的版本（3）');
    expect(said.querySelector('[data-roll-back="12"]')).toBeNull();
    fakeClick(only(said, '[data-roll-back="11"]'));
    click(only(said, '[data-roll-back="9"]'));
    expect(deeds.packs.rollBack.mock.calls).toEqual([['east-team', 9]]);
    expect(said.textContent).toContain('第 9 版，2025年12月1日 装入 · 未签名');
  });

  test('that channels only bring newer ones is said; a single version is not listed', () => {
    const box = home({}, 'en');
    expect(line(box, 'east-team').textContent).toContain('versions newer than the highest one');
    expect(line(box, 'trial').querySelector('.versions')).toBeNull();
  });
});

describe('overlaps', () => {
  const conflicts = (why: 'same-id' | 'unknown-stage' | 'unknown-action' | 'too-many') => ({
    lists: {
      ...nothingListed,
      conflicts: {
        state: 'ready' as const,
        value: [
          { section: 'rules' as const, item: 'stuck', pack: 'starter', by: 'east-team', why },
        ],
      },
    },
  });

  test.each([
    [
      'same-id',
      '规则 › stuck：用「华东一组」的，「起步包」里的不用',
      'that of “East team” is used',
    ],
    ['unknown-stage', '它说的阶段「华东一组」没有', '“East team” lacks the stages'],
    ['unknown-action', '它说的动作没有', 'the actions it speaks of are missing'],
    ['too-many', '这一类已经满了', 'no room for more'],
  ] as const)('%s says which item of which pack is set aside, and why', (why, zh, en) => {
    const box = home(conflicts(why));
    expect(only(box, '[data-conflict="rules/stuck"]').textContent).toContain(zh);
    expect(home(conflicts(why), 'en').textContent).toContain(en);
  });

  test('none is said as none; one pack alone has none to speak of', () => {
    expect(home().textContent).toContain('没有冲突');
    expect(home({ packs: [{ ...starter, place: 0 }] }).textContent).not.toContain('没有冲突');
  });

  test('a list that did not come can be asked for again', () => {
    const deeds = noted();
    const lists = { ...nothingListed, conflicts: { state: 'error', code: 'timeout' } as const };
    click(only(home({ deeds, lists }), '[data-error] button'));
    expect(deeds.retry).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['added', '已启用「起步包」'],
  ['taken-out', '已停用「起步包」'],
  ['removed', '已删除「起步包」'],
  ['failed', '没有成功'],
] as const)('what an act came to is said where it was done: %s', (how, said) => {
  const box = home({ said: { about: 'packs', how, name: starter.name } });
  const status = only(box, '[data-said]');
  expect(status.getAttribute('role')).toBe('status');
  expect(status.textContent).toContain(said);
});
