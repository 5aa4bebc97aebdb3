/** The desk around its forms: sections, search, undo, the file, and what it says when it cannot. @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest';
import { Desk } from '#components/desk/Desk.tsx';
import type { Json } from '#core/pack/draft/json.ts';
import { starter } from '#core/pack/starter/index.ts';
import { languages } from '#core/text.ts';
import { valid } from '#tests/core/pack/valid.ts';
import { click, draw, only } from '../drawn.tsx';
import { atDesk } from './at-desk.tsx';

const pack = (): Json => JSON.parse(JSON.stringify(valid()));
const started = (): Json => JSON.parse(JSON.stringify(starter));

describe('sections', () => {
  test.each(languages)(
    'all of them open in %s, with their counts, without a word missing',
    async (language) => {
      const desk = await atDesk(pack(), { language });
      for (const entry of desk.all('[data-go]')) {
        desk.click(entry);
        for (const item of desk.all('.item-open')) {
          if (item.getAttribute('aria-expanded') === 'false') desk.click(item);
        }
        expect(desk.box.textContent).not.toMatch(/undefined|\[object|NaN/);
        expect(desk.one('[aria-current="page"]').dataset.go).toBe(entry.dataset.go);
      }
      expect(desk.one('[data-go="tracks"] .count').textContent).toBe('1');
    },
  );

  test('one item is open at a time, and only its form is drawn', async () => {
    const desk = await atDesk(started());
    desk.click(desk.one('[data-item="idle"] .item-open'));
    desk.click(desk.one('[data-item="no-next-step"] .item-open'));
    expect(desk.all('.item-form')).toHaveLength(1);
    expect(desk.all('[data-path^="rules[2]"]').map(({ dataset }) => dataset.path)).toEqual([
      'rules[2].enabled',
    ]);
  });

  test('an item says in one line what it does', async () => {
    const desk = await atDesk(started());
    expect(desk.one('[data-item="stuck-negotiation"]').textContent).toContain(
      '在一个阶段停太久 · 谈判 A：3 天提醒，5 天预警；谈判 C：8 天提醒，10 天预警；另 1 行',
    );
    desk.click(desk.one('[data-go="windows"]'));
    expect(desk.one('[data-item="workday-morning"]').textContent).toContain(
      '周一–周五 10:00–12:00',
    );
  });

  test('an item past its review day says so', async () => {
    const { rules, ...rest } = valid();
    const [stuck, planned] = rules;
    const late = { ...stuck, reviewBy: '2026-11-22' };
    const desk = await atDesk(JSON.stringify({ ...rest, rules: [late, planned] }));
    expect(desk.one('[data-item="stuck"]').textContent).toContain('该复核了');
    expect(desk.one('[data-item="planned"]').textContent).not.toContain('该复核了');
  });

  test('a long list is drawn little by little, the open item and those around it at once', async () => {
    const rules = Array.from({ length: 500 }, (_, n) => ({ id: `r-${n}`, kind: 'idle' }));
    const desk = await atDesk(JSON.stringify({ ...valid(), rules }));
    expect(desk.all('.item.to-come')).toHaveLength(1);
    expect(desk.all('.item[data-item]').length).toBeLessThan(60);
    desk.jump('rules[490].title');
    expect(desk.one('.item.open').dataset.item).toBe('r-490');
    await desk.pause(1500);
    expect(desk.all('.item[data-item]')).toHaveLength(500);
  });

  test('a broken list is drawn as far as it goes', async () => {
    const desk = await atDesk(
      JSON.stringify({ ...valid(), rules: [null, 'x', [], { id: 3, title: 'y' }], tracks: {} }),
    );
    expect(desk.all('.item')).toHaveLength(4);
    for (const item of desk.all('.item-open')) desk.click(item);
    desk.type('rules[3].title.en', 'Repaired');
    expect(desk.value('rules[3].title')).toEqual({ en: 'Repaired' });
    desk.click(desk.one('[data-go="tracks"]'));
    desk.click(desk.one('[data-add]'));
    expect(desk.value('tracks[0].id')).toBe('track');
  });
});

describe('search', () => {
  const find = (desk: Awaited<ReturnType<typeof atDesk>>, query: string) => {
    const input = desk.one('[data-search]') as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, query);
    desk.send(input, new Event('input', { bubbles: true }));
    return desk.all('[data-hit]').map(({ dataset }) => dataset.hit);
  };

  test('finds any text of an item, in either language and of whatever case', async () => {
    const desk = await atDesk(started());
    expect(find(desk, 'TOO EXPENSIVE')).toEqual(['tracks[0]']);
    expect(find(desk, 'stuck-negotiation')).toEqual(['rules[0]']);
    expect(find(desk, 'Ｃｏｒｄｙｓ')).toEqual(['rules[2]']);
    expect(find(desk, '国庆节')).toEqual(['calendar']);
    const sections = new Set(find(desk, '价格')?.map((hit) => hit?.split('[')[0]));
    expect(sections.size).toBeGreaterThan(0);
  });

  test('a hit leads to its item, and the search is over', async () => {
    const desk = await atDesk(started());
    find(desk, 'TOO EXPENSIVE');
    desk.click(desk.one('[data-hit]'));
    expect(desk.one('.item.open').dataset.item).toBe('price-too-high');
    expect((desk.one('[data-search]') as HTMLInputElement).value).toBe('');
  });

  test('what nothing holds is said', async () => {
    const desk = await atDesk(started());
    expect(find(desk, 'zeppelin')).toEqual([]);
    expect(desk.one('.hits').textContent).toContain('没有找到「zeppelin」');
  });
});

describe('undo and redo', () => {
  test('a field typed in is one step, and the way back leads to its item', async () => {
    const desk = await atDesk(started());
    const before = desk.draft();
    desk.jump('tracks[0].title');
    for (const typed of ['x', 'xy', 'xyz']) desk.type('tracks[0].title.en', typed);
    desk.leave('tracks[0].title.en');
    const after = desk.draft();
    desk.click(desk.one('[data-go="quiet"]'));
    desk.click(desk.one('[data-undo]'));
    expect(desk.draft()).toBe(before);
    expect(desk.one('.item.open').dataset.item).toBe('price-too-high');
    expect((desk.one('[data-undo]') as HTMLButtonElement).disabled).toBe(true);
    desk.click(desk.one('[data-redo]'));
    expect(desk.draft()).toBe(after);
  });

  test('a field left and typed in again is another step', async () => {
    const desk = await atDesk(pack());
    desk.jump('publisher.name');
    desk.type('publisher.name', 'a');
    desk.leave('publisher.name');
    desk.type('publisher.name', 'ab');
    desk.click(desk.one('[data-undo]'));
    expect(desk.value('publisher.name')).toBe('a');
  });
});

describe('as a file', () => {
  const open = async (draft: Json | string) => {
    const desk = await atDesk(draft);
    await desk.settle();
    if (desk.all('[data-go="file"]').length > 0) desk.click(desk.one('[data-go="file"]'));
    // The text is made after the view of it is drawn.
    await desk.pause(20);
    const write = async (text: string) => {
      const input = desk.one('[data-file]') as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        input,
        text,
      );
      desk.send(input, new Event('input', { bubbles: true }));
      await desk.settle();
    };
    const apply = async () => {
      desk.click(desk.one('[data-apply]'));
      await desk.settle();
    };
    const text = () => (desk.one('[data-file]') as HTMLTextAreaElement).value;
    return { ...desk, write, apply, text };
  };

  test('shows the draft as JSON, and takes over what was changed only when asked', async () => {
    const desk = await open(pack());
    expect(JSON.parse(desk.text())).toEqual(pack());
    expect((desk.one('[data-apply]') as HTMLButtonElement).disabled).toBe(true);
    await desk.write(desk.text().replace('"warningsPerDay": 5', '"warningsPerDay": 9'));
    expect(desk.value('warningsPerDay')).toBe(5);
    await desk.apply();
    expect(desk.value('warningsPerDay')).toBe(9);
    expect(desk.one('.said-line').textContent).toContain('已应用');
    desk.click(desk.one('[data-undo]'));
    await desk.pause(20);
    expect(desk.draft()).toEqual(pack());
    expect(desk.text()).toContain('"warningsPerDay": 5');
  });

  test('names the line of a problem, and lets a pack with problems be applied', async () => {
    const desk = await open(pack());
    await desk.write(desk.text().replace('"warningsPerDay": 5', '"warningsPerDay": -1'));
    const line =
      desk
        .text()
        .split('\n')
        .findIndex((one) => one.includes('warningsPerDay')) + 1;
    expect(desk.one('.problem-list').textContent).toContain(`第 ${line} 行`);
    await desk.apply();
    expect(desk.value('warningsPerDay')).toBe(-1);
  });

  test.each([
    ['a mistake in the text', (text: string) => text.replace('"id"', 'id'), 'not-json'],
    ['a key given twice', (text: string) => text.replace('{', '{ "id": "x",'), 'duplicate-key'],
    ['no object at all', () => '[1, 2]', 'wrong-type'],
  ])('does not take over %s, and says where it is', async (_, spoil, code) => {
    const desk = await open(pack());
    await desk.write(spoil(desk.text()));
    await desk.apply();
    expect(desk.draft()).toEqual(pack());
    expect(desk.all(`.problem-list [data-problem="${code}"]`)).toHaveLength(1);
    expect(desk.one('[data-view="file"]').textContent).toContain('还不能应用');
  });

  test('what is not applied stays while the forms are used, and says that they went on', async () => {
    const desk = await open(pack());
    await desk.write(desk.text().replace('"sequence": 3', '"sequence": 4'));
    expect(desk.desk.wouldLose()).toBe(true);
    desk.jump('warningsPerDay');
    desk.type('warningsPerDay', '8');
    desk.click(desk.one('[data-go="file"]'));
    expect(desk.text()).toContain('"sequence": 4');
    expect(desk.one('.file-bar').textContent).toContain('后来又改过');
    desk.click(desk.one('.file-bar button:nth-child(2)'));
    expect(desk.text()).toContain('"sequence": 3');
    expect(desk.text()).toContain('"warningsPerDay": 8');
  });

  test('a draft that is no JSON opens as a file alone, and as forms once it is', async () => {
    const desk = await open('{ "format": 2, oops');
    expect(desk.all('[data-go]')).toEqual([]);
    expect(desk.one('.problem-list').textContent).toContain('第 1 行');
    await desk.write(JSON.stringify(pack()));
    await desk.apply();
    expect(desk.draft()).toEqual(pack());
    expect(desk.all('[data-go]').length).toBeGreaterThan(10);
  });

  test('an older format is brought to the newest', async () => {
    const { replyClocks, fieldLabels, notices, agreements, publisher, expires, ...older } = valid();
    const desk = await open(JSON.stringify({ ...older, format: 1 }));
    expect(desk.value('format')).toBe(2);
    expect(desk.work().checks.placed.count).toBe(0);
  });

  test('a very long text is edited in parts, and a whole one pasted over the first takes its place', async () => {
    const tracks = Array.from({ length: 300 }, (_, n) => ({ ...valid().tracks[0], id: `t-${n}` }));
    const desk = await open(JSON.stringify({ ...valid(), tracks }));
    const parts = desk.all('.file-pages option').length;
    expect(parts).toBeGreaterThan(1);
    expect(desk.text().split('\n')).toHaveLength(3000);
    await desk.write(`${JSON.stringify(pack(), null, 2)}\n`);
    expect(desk.all('.file-pages')).toEqual([]);
    await desk.apply();
    expect(desk.draft()).toEqual(pack());
  });
});

describe('states', () => {
  test('loading, gone, and no answer each say so', () => {
    const onRetry = vi.fn();
    const loading = draw(<Desk page={{ state: 'loading' }} onRetry={onRetry} />);
    expect(only(loading, '[aria-busy]').textContent).toContain('正在打开草稿');
    const gone = draw(<Desk page={{ state: 'ready', value: null }} onRetry={onRetry} />, 'en');
    expect(only(gone, '[data-missing]').textContent).toContain('no longer here');
    expect(only(gone, 'a').getAttribute('href')).toBe('options.html');
    const failed = draw(
      <Desk page={{ state: 'error', code: 'database-newer' }} onRetry={onRetry} />,
    );
    expect(only(failed, '[data-error]').textContent).toContain('较新的版本');
    click(only(failed, '[data-error] button'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('the way to publishing names the draft', async () => {
    const desk = await atDesk(pack());
    expect(desk.one('[data-publish]').getAttribute('href')).toBe('options.html#publish=d1');
  });
});
