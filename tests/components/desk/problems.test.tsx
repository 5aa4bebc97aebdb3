/** Where the desk says what is wrong, and how one gets there. @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import type { Json } from '#core/pack/draft/json.ts';
import { spoiled, valid } from '#tests/core/pack/valid.ts';
import { atDesk } from './at-desk.tsx';

const pack = (): Json => JSON.parse(JSON.stringify(valid()));

describe('a problem', () => {
  test('stands at its field as it is typed, and goes when it is put right', async () => {
    const desk = await atDesk(pack());
    desk.jump('rules[0].title');
    desk.type('rules[0].title.zh-CN', '');
    await desk.settle();
    const input = desk.field('rules[0].title.zh-CN');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const told = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join();
    expect(told).toContain('中文和英文至少要填一种');
    expect(desk.one('[data-problem="needs-language"][data-path="rules[0].title"]')).toBeTruthy();
    desk.type('rules[0].title.zh-CN', '停太久');
    await desk.settle();
    expect(desk.all('[data-problem]')).toEqual([]);
    expect(desk.field('rules[0].title.zh-CN').hasAttribute('aria-invalid')).toBe(false);
  });

  test.each<[string, Json | undefined, string]>([
    ['rules[0].title', {}, 'rules[0].title.zh-CN'],
    ['rules[0].why.source', undefined, 'rules[0].why.source.zh-CN'],
    ['rules[0].params.limits[0].advice', 99, 'rules[0].params.limits[0].advice'],
    ['rules[0].params.limits[0].tiers[0]', 'Z', 'rules[0].params.limits[0].tiers'],
    ['rules[0].params.clock', 'lunar', 'rules[0].params.clock'],
    ['rules[1].params.dated', 'yes', 'rules[1].params.dated'],
    ['rules[1].enabled', 'yes', 'rules[1].enabled'],
    ['rules[0].id', 'Not An Id', 'rules[0].id'],
    ['rules[0].kind', 'regex', 'rules[0].kind'],
    ['tracks[0].media', 'http://example.com', 'tracks[0].media'],
    ['tracks[0].keywords[0]', 7, 'tracks[0].keywords'],
    ['tracks[0].steps[0].text', '<b>x</b>', 'tracks[0].steps[0].text.zh-CN'],
    ['windows[0].weight', 40, 'windows[0].weight'],
    ['windows[0].weekdays[1]', 9, 'windows[0].weekdays'],
    ['calendar.hours[0].to', '08:00', 'calendar.hours[0].from'],
    ['calendar.coverage.to', '2025-01-01', 'calendar.coverage.from'],
    ['calendar.holidays[0].day', '2026-13-01', 'calendar.holidays[0].day'],
    ['calendar.workdays[0]', '2030-01-01', 'calendar.workdays[0]'],
    ['calendar.zone', 'Moon/Base', 'calendar.zone'],
    ['quiet.to', '21:00', 'quiet.to'],
    ['targets[0].perDay', 0, 'targets[0].perDay'],
    ['replyClocks[0].clearedBy[0]', 'nothing', 'replyClocks[0].clearedBy'],
    ['fieldLabels[0].labels', [], 'fieldLabels[0].labels'],
    ['notices[0].until', 'soon', 'notices[0].until'],
    ['agreements[0].text.en', 'x\u200by', 'agreements[0].text.en'],
    ['publisher.name', '', 'publisher.name'],
    ['warningsPerDay', 1000, 'warningsPerDay'],
    ['expires', 'never', 'expires'],
    ['name', {}, 'name.zh-CN'],
  ])('with %s = %j marks the field it is about', async (path, value, field) => {
    const desk = await atDesk(spoiled(path, value));
    await desk.settle();
    const [problem] = desk.work().checks.placed.all;
    if (!problem) throw new Error('nothing is wrong');
    desk.jump(problem.path);
    expect(desk.all(`[data-problem="${problem.code}"]`).length).toBeGreaterThan(0);
    const marked = desk.all(`[data-path="${field}"]:not([data-problem])`);
    expect(marked.some((one) => one.getAttribute('aria-invalid') === 'true')).toBe(true);
  });

  test.each<[string, Json | undefined]>([
    ['rules[0].params', undefined],
    ['stages', []],
    ['rules', 'none'],
    ['tracks[0]', 'a text'],
    ['fieldLabels[0].colour', 'red'],
    ['calendar', undefined],
    ['calendar.colour', 'red'],
    ['quiet', undefined],
    ['colour', 'red'],
    ['sequence', 0],
  ])('with %s = %j that no field is about is said all the same', async (path, value) => {
    const desk = await atDesk(spoiled(path, value));
    await desk.settle();
    const [problem] = desk.work().checks.placed.all;
    if (!problem) throw new Error('nothing is wrong');
    desk.jump(problem.path);
    expect(desk.all('.wrong [data-problem]').length).toBeGreaterThan(0);
  });

  test('of a stage that is not there marks its name, which can be taken out', async () => {
    const desk = await atDesk(spoiled('rules[0].stages[1]', 'nowhere'));
    await desk.settle();
    desk.jump('rules[0].stages[1]');
    expect(desk.one('.wrong-pill').textContent).toBe('没有「nowhere」');
    desk.click(desk.field('rules[0].stages', '[value="nowhere"]'));
    await desk.settle();
    expect(desk.value('rules[0].stages')).toEqual(['negotiation']);
    expect(desk.work().checks.placed.count).toBe(0);
  });

  test('of a key that nothing knows can be taken out where it is said', async () => {
    const desk = await atDesk(spoiled('rules[0].regex', '.*'));
    await desk.settle();
    desk.jump('rules[0]');
    desk.click(desk.one('[data-problem="unknown-key"] button'));
    await desk.settle();
    expect(desk.draft()).toEqual(pack());
  });

  test('counts at its section, at its item and in the bar', async () => {
    const desk = await atDesk(spoiled('rules[1].params.level', 'loud'), { language: 'en' });
    await desk.settle();
    expect(desk.one('[data-go="rules"]').textContent).toContain('1 to correct');
    expect(desk.one('[data-item="planned"]').textContent).toContain('1 to correct');
    expect(desk.one('.top-bar').textContent).toContain('1 to correct');
  });
});

describe('the list of problems', () => {
  test('names each with its place, and goes to its field', async () => {
    const desk = await atDesk(spoiled('tracks[0].media', 'javascript:alert(1)'));
    await desk.settle();
    desk.click(desk.one('[data-go="problems"]'));
    const line = desk.one('.problem-list [data-problem]');
    expect(line.textContent).toContain('话术 1 › 讲解链接');
    desk.click(line);
    expect(desk.one('[data-section]').dataset.section).toBe('tracks');
    expect(desk.focused.at(-1)).toBe('tracks[0].media');
    expect(desk.all('a[href^="javascript"]')).toEqual([]);
  });

  test('says that nothing is left to correct', async () => {
    const desk = await atDesk(pack());
    await desk.settle();
    desk.click(desk.one('[data-go="problems"]'));
    expect(desk.one('[data-view="problems"]').textContent).toContain('可以发布');
  });
});
