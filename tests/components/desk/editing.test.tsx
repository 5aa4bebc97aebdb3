/** What editing at the desk makes of a draft. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { at, isObject, type Json } from '#core/pack/draft/json.ts';
import { readPack } from '#core/pack/read.ts';
import { starter } from '#core/pack/starter/index.ts';
import { valid } from '#tests/core/pack/valid.ts';
import { type AtDesk, atDesk } from './at-desk.tsx';

const pack = (): Json => JSON.parse(JSON.stringify(valid()));
const started = (): Json => JSON.parse(JSON.stringify(starter));

const problemsOf = (draft: Json) => {
  const read = readPack(JSON.stringify(draft));
  return 'problems' in read ? read.problems : [];
};

describe('fields', () => {
  test.each<[string, string, string, Json | undefined]>([
    ['a text', 'rules[0].title.en', 'Too long', 'Too long'],
    ['a plain line', 'publisher.name', '华东大区', '华东大区'],
    ['a number', 'warningsPerDay', '7', 7],
    ['a number typed with a full-width digit', 'targets[0].perDay', '１２', 12],
    ['a day', 'notices[0].until', '2026-12-31', '2026-12-31'],
    ['a time, while it is typed', 'blocks[0].hours.from', '9:3', '9:3'],
    ['one of a few', 'rules[1].params.level', 'warn', 'warn'],
    ['one of many', 'tracks[0].reason', 'budget', 'budget'],
    ['a zone', 'calendar.zone', 'browser', 'browser'],
    ['a link', 'tracks[0].media', 'https://example.com/a', 'https://example.com/a'],
    ['a number that may be none', 'rules[0].params.limits[0].advice', '', null],
  ])('%s', async (_, path, typed, expected) => {
    const desk = await atDesk(pack());
    desk.jump(path);
    if (path.endsWith('level')) desk.click(desk.field(path, `[value="${typed}"]`));
    else desk.type(path, typed);
    expect(desk.value(path)).toEqual(expected);
  });

  test.each([
    ['tracks[0].media', 'tracks[0]', 'media'],
    ['expires', '', 'expires'],
    ['rules[1].owner', 'rules[1]', 'owner'],
    ['rules[1].reviewBy', 'rules[1]', 'reviewBy'],
    ['publisher.contact', 'publisher', 'contact'],
  ])('%s emptied is taken out of the file, never left as an empty text', async (path, of, key) => {
    const desk = await atDesk(pack());
    desk.jump(path);
    desk.type(path, '');
    const around = of === '' ? desk.draft() : desk.value(of);
    expect(isObject(around) && key in around).toBe(false);
    expect(problemsOf(desk.draft())).toEqual([]);
  });

  test('the last part of an optional whole takes the whole with it', async () => {
    const desk = await atDesk(pack());
    desk.jump('publisher.name');
    desk.type('publisher.name', '');
    expect(desk.value('publisher')).toEqual({ contact: '张敏' });
    desk.type('publisher.contact', '');
    expect(desk.value('publisher')).toBeUndefined();
    desk.jump('tracks[0].steps[0].variants.wechat');
    desk.type('tracks[0].steps[0].variants.wechat.zh-CN', '');
    expect(desk.value('tracks[0].steps[0].variants')).toBeUndefined();
    desk.type('tracks[0].evidence.text.en', 'A fact');
    expect(desk.value('tracks[0].evidence')).toEqual({ text: { en: 'A fact' } });
    desk.type('tracks[0].evidence.text.en', '');
    expect(desk.value('tracks[0].evidence')).toBeUndefined();
  });

  test('a text that must be there stays as an empty one, which is a problem', async () => {
    const desk = await atDesk(pack());
    desk.jump('rules[0].title');
    desk.type('rules[0].title.zh-CN', '');
    expect(desk.value('rules[0].title')).toEqual({});
  });

  test('a time is put right when it is left', async () => {
    const desk = await atDesk(pack());
    desk.jump('quiet.from');
    for (const [typed, meant] of [
      ['9:5', '09:05'],
      ['2130', '21:30'],
      ['８：３０', '08:30'],
      ['22点', '22:00'],
    ] as const) {
      desk.type('quiet.from', typed);
      desk.leave('quiet.from');
      expect(desk.value('quiet.from')).toBe(meant);
    }
    desk.type('quiet.from', '26:00');
    desk.leave('quiet.from');
    expect(desk.value('quiet.from')).toBe('26:00');
  });

  test('days of the week and stages are ticked in their order', async () => {
    const desk = await atDesk(pack());
    desk.jump('windows[0].weekdays');
    desk.click(desk.field('windows[0].weekdays', '[value="3"]'));
    desk.click(desk.field('windows[0].weekdays', '[value="7"]'));
    desk.click(desk.field('windows[0].weekdays', '[value="3"]'));
    expect(desk.value('windows[0].weekdays')).toEqual([1, 2, 3, 4, 5, 7]);
    desk.jump('tracks[0].stages');
    desk.click(desk.field('tracks[0].stages', '[value="interest"]'));
    expect(desk.value('tracks[0].stages')).toEqual(['interest', 'negotiation']);
  });

  test('many lines pasted are many labels, each once', async () => {
    const desk = await atDesk(pack());
    const path = 'stages[0].aliases.zoho';
    desk.jump(path);
    const input = desk.field(path, ':is(input)');
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => 'Demo\r\nTrial\n\n Demo \nNeeds Analysis\n' },
    });
    desk.send(input, paste);
    expect(desk.value(path)).toEqual(['Needs Analysis', 'Demo', 'Trial']);
    desk.click(desk.field(`${path}[1]`));
    expect(desk.value(path)).toEqual(['Needs Analysis', 'Trial']);
  });

  test('a word is taken with Enter, or when the input is left; keywords also at a comma', async () => {
    const desk = await atDesk(pack());
    desk.jump('tracks[0].keywords');
    const input = desk.field('tracks[0].keywords', ':is(input)') as HTMLInputElement;
    input.value = '贵了、超预算，不值';
    desk.press(input, 'Enter');
    input.value = '再便宜点';
    desk.send(input, new Event('focusout', { bubbles: true }));
    expect(desk.value('tracks[0].keywords')).toEqual([
      '太贵',
      '贵了',
      '超预算',
      '不值',
      '再便宜点',
    ]);
  });

  test('talk tracks are picked, ordered and taken out', async () => {
    const desk = await atDesk(started());
    desk.jump('rules[3].tracks');
    const before = desk.value('rules[3].tracks') as string[];
    desk.type('rules[3].tracks', 'budget-not-approved');
    expect(desk.value('rules[3].tracks')).toEqual([...before, 'budget-not-approved']);
    desk.click(desk.one('.picked li:last-child .order button:first-child'));
    desk.click(desk.field('rules[3].tracks[0]'));
    expect(desk.value('rules[3].tracks')).toEqual([
      ...before.slice(1, -1),
      'budget-not-approved',
      ...before.slice(-1),
    ]);
  });

  test('a holiday of a week is one line to type, and days stay in order', async () => {
    const desk = await atDesk(pack());
    desk.jump('calendar.holidays');
    const form = desk.field('calendar.holidays').closest('form');
    if (!form) throw new Error('no form for days');
    const fill = (name: string, value: string) => {
      (form.querySelector(`[name="${name}"]`) as HTMLInputElement).value = value;
    };
    fill('from', '2026-09-30');
    fill('to', '2026-10-02');
    fill('name', '国庆');
    desk.send(form, new Event('submit', { bubbles: true, cancelable: true }));
    expect(desk.value('calendar.holidays')).toEqual([
      { day: '2026-09-30', name: '国庆' },
      { day: '2026-10-01', name: '国庆节' },
      { day: '2026-10-02', name: '国庆' },
    ]);
  });

  test('a row is added like the one before, moved with Alt and an arrow, and removed', async () => {
    const desk = await atDesk(pack());
    const list = 'rules[0].params.limits';
    desk.jump(list);
    desk.click(desk.field(list));
    desk.type(`${list}[1].warn`, '30');
    desk.press(desk.field(`${list}[1].warn`), 'ArrowUp', { altKey: true });
    expect(at(desk.draft(), `${list}[0].warn`)).toBe(30);
    expect(desk.focused.at(-1)).toBe(`${list}[0]`);
    desk.click(desk.one('.rows-table tbody tr:first-child [aria-label^="删除"]'));
    expect(desk.value(list)).toEqual(at(pack(), list));
  });

  test('another kind of rule has settings of its own', async () => {
    const desk = await atDesk(pack());
    desk.jump('rules[0].kind');
    desk.type('rules[0].kind', 'idle');
    expect(desk.value('rules[0].params')).toEqual(at(pack(), 'rules[0].params'));
    desk.type('rules[0].kind', 'close-date-passed');
    expect(desk.value('rules[0].params')).toEqual({ grace: 0 });
    expect(problemsOf(desk.draft())).toEqual([]);
  });
});

describe('items', () => {
  const lists = [
    'stages',
    'tracks',
    'windows',
    'blocks',
    'actions',
    'targets',
    'replyClocks',
    'fieldLabels',
    'notices',
    'agreements',
  ];

  const add = (desk: AtDesk, section: string) => {
    desk.click(desk.one(`[data-go="${section}"]`));
    desk.click(desk.one(`[data-add="${section}"]`));
  };

  test.each(lists)(
    'a new one of %s is in order from the start, and so is a copy of it',
    async (section) => {
      const desk = await atDesk(pack());
      add(desk, section);
      expect(problemsOf(desk.draft())).toEqual([]);
      if (section === 'notices') desk.click(desk.one('.item:last-child .item-open'));
      if (desk.all('[data-duplicate]').length === 0) desk.click(desk.one('.item .item-open'));
      desk.click(desk.one('[data-duplicate]'));
      expect(problemsOf(desk.draft())).toEqual([]);
    },
  );

  test('a new rule is asked for what it watches, and each kind is in order from the start', async () => {
    const desk = await atDesk(pack());
    desk.click(desk.one('[data-add="rules"]'));
    const kinds = desk.all('[data-kind]').map(({ dataset }) => dataset.kind ?? '');
    expect(kinds).toHaveLength(7);
    for (const [n, kind] of kinds.entries()) {
      desk.click(desk.one('[data-add="rules"]'));
      desk.click(desk.one(`[data-kind="${kind}"]`));
      expect(desk.value(`rules[${n + 2}].kind`)).toBe(kind);
    }
    expect(problemsOf(desk.draft())).toEqual([]);
    expect(desk.focused.at(-1)).toBe('rules[8].title.zh-CN');
  });

  test('the id of a new one follows its title until somebody sets one', async () => {
    const desk = await atDesk(pack(), { language: 'en' });
    add(desk, 'actions');
    desk.type('actions[2].name.en', 'Site visit!');
    expect(desk.value('actions[2].id')).toBe('site-visit');
    desk.type('actions[2].name.en', 'Call');
    expect(desk.value('actions[2].id')).toBe('call-2');
    const id = desk.field('actions[2].id') as HTMLInputElement;
    id.value = 'on-site';
    desk.send(id, new Event('focusout', { bubbles: true }));
    desk.type('actions[2].name.en', 'Visit');
    expect(desk.value('actions[2].id')).toBe('on-site');
    desk.jump('actions[0].name');
    desk.type('actions[0].name.en', 'Telephone');
    expect(desk.value('actions[0].id')).toBe('call');
  });

  test('another id is another id wherever it is named', async () => {
    const desk = await atDesk(pack());
    desk.jump('stages[1].id');
    const id = desk.field('stages[1].id') as HTMLInputElement;
    id.value = 'deal';
    desk.press(id, 'Enter');
    desk.send(id, new Event('focusout', { bubbles: true }));
    expect(desk.value('rules[0].stages')).toEqual(['deal']);
    expect(desk.value('rules[0].params.limits[0].stages')).toEqual(['deal']);
    expect(desk.value('tracks[0].stages')).toEqual(['deal']);
    expect(problemsOf(desk.draft())).toEqual([]);
  });

  test('removing what nobody uses is done at once, and undone at once', async () => {
    const desk = await atDesk(pack());
    const before = desk.draft();
    desk.click(desk.one('[data-item="planned"] .item-open'));
    desk.click(desk.one('[data-remove]'));
    expect(desk.all('.item')).toHaveLength(1);
    expect(desk.one('.said-line').textContent).toContain('已删除「No next step」');
    desk.click(desk.one('[data-take-back]'));
    expect(desk.draft()).toBe(before);
  });

  test('removing what others use says who they are, and takes the references with it', async () => {
    const desk = await atDesk(started());
    desk.click(desk.one('[data-go="stages"]'));
    desk.click(desk.one('[data-item="negotiation"] .item-open'));
    desk.click(desk.one('[data-remove]'));
    const dialog = desk.one('dialog');
    expect(dialog.textContent).toContain('删除「谈判」？');
    expect(dialog.textContent).toContain('在谈判阶段停留太久一起删除');
    expect(dialog.textContent).toContain('客户说太贵了不再提到它');
    desk.send(desk.one('dialog form'), new Event('submit', { bubbles: true, cancelable: true }));
    expect(JSON.stringify(desk.draft())).not.toContain('"negotiation"');
    expect(problemsOf(desk.draft())).toEqual([]);
  });

  test('or lets them use another instead', async () => {
    const desk = await atDesk(started());
    desk.jump('stages[2]');
    desk.click(desk.one('[data-remove]'));
    (desk.one('[name="instead"]') as HTMLSelectElement).value = 'interest';
    desk.send(desk.one('dialog form'), new Event('submit', { bubbles: true, cancelable: true }));
    expect(desk.value('rules[0].stages')).toEqual(['interest']);
    expect(problemsOf(desk.draft())).toEqual([]);
  });

  test('an item moves by button and by Alt with an arrow, and stays open', async () => {
    const desk = await atDesk(started());
    desk.click(desk.one('[data-item="idle"] .item-open'));
    desk.press(desk.one('[data-item="idle"] .item-open'), 'ArrowUp', { altKey: true });
    desk.click(desk.one('[data-item="idle"] .item-head [aria-label^="上移"]'));
    const ids = () => desk.all('[data-item]').map(({ dataset }) => dataset.item);
    expect(ids().slice(0, 3)).toEqual(['idle', 'stuck-negotiation', 'stuck-other']);
    expect(desk.one('.item.open').dataset.item).toBe('idle');
    desk.press(desk.one('[data-item="idle"] .item-open'), 'ArrowUp', { altKey: true });
    expect(ids()[0]).toBe('idle');
  });

  test('a rule is switched off without being opened', async () => {
    const desk = await atDesk(started());
    desk.click(desk.field('rules[2].enabled'));
    expect(desk.value('rules[2].enabled')).toBe(false);
    expect(desk.one('[data-item="idle"]').className).toContain('off');
  });
});

test('clicks and keys made up by a script change nothing', async () => {
  const desk = await atDesk(pack());
  const before = desk.draft();
  desk.click(desk.field('rules[0].enabled'), false);
  desk.jump('rules[0].title');
  desk.type('rules[0].title.zh-CN', 'x', '', false);
  desk.click(desk.one('[data-remove]'), false);
  desk.click(desk.one('[data-duplicate]'), false);
  expect(desk.draft()).toBe(before);
});
