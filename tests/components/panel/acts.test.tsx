// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type Desk, emptyDesk } from '#components/panel/shown.ts';
import { button, choose, click, draw, fakeClick, one, submit } from './draw.tsx';
import { advice, idleActs, props } from './fixtures.ts';

const desk = (change: Partial<Desk>) => ({ desk: { ...emptyDesk, ...change } });

describe('clicks', () => {
  test('the strip on top moves, resizes within bounds and folds the panel', () => {
    const place = vi.fn();
    const { box, again } = draw(props({}, { acts: { ...idleActs, place } }));
    click(button(box, '加宽'));
    click(button(box, '变窄'));
    click(button(box, '移到左侧'));
    click(button(box, '收起（Esc）'));
    expect(place.mock.calls).toEqual([
      [{ width: 400 }],
      [{ width: 320 }],
      [{ side: 'left' }],
      [{ open: false }],
    ]);
    again(props({}, { place: { open: true, side: 'left', width: 480 } }));
    expect(button(box, '加宽').disabled).toBe(true);
  });

  test('it goes over into the side panel and back; an added address has only that one', () => {
    const goOver = vi.fn();
    const acts = { ...idleActs, goOver };
    const { box, again } = draw(props({}, { here: 'page', acts }));
    fakeClick(button(box, '在浏览器侧边栏显示'));
    click(button(box, '在浏览器侧边栏显示'));
    expect(goOver).toHaveBeenCalledTimes(1);
    again(props({}, { here: 'browser', acts }));
    click(button(box, '放回页面上显示'));
    expect(goOver).toHaveBeenCalledTimes(2);
    expect(box.querySelectorAll('header.bar button')).toHaveLength(1);
    const place = { open: true, side: 'right', width: 360, apart: 'only' } as const;
    again(props({}, { here: 'browser', place, acts }));
    expect(box.querySelectorAll('header.bar button')).toHaveLength(0);
    again(props({}, { acts }));
    expect(box.textContent).not.toContain('侧边栏显示');
  });

  test('the rail opens the panel', () => {
    const place = vi.fn();
    const { box } = draw(props({}, { open: false, acts: { ...idleActs, place } }));
    click(one(box, 'button[data-open]'));
    expect(place).toHaveBeenCalledExactlyOnceWith({ open: true });
  });

  test('one click logs one action', () => {
    const log = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, log } }));
    click(one(box, 'button[data-action=wechat]'));
    expect(log).toHaveBeenCalledExactlyOnceWith('wechat');
  });

  test('events that a page makes up do nothing, whatever they hit', () => {
    const acts = Object.fromEntries(Object.keys(idleActs).map((name) => [name, vi.fn()]));
    const { box } = draw(
      props({ unmapped: '商务' }, { cut: 'no-answer', acts: acts as unknown as typeof idleActs }),
    );
    for (const each of box.querySelectorAll('button')) fakeClick(each);
    for (const each of box.querySelectorAll('select')) choose(each, 'A', false);
    for (const each of box.querySelectorAll('form')) submit(each, false);
    for (const [name, act] of Object.entries(acts)) expect(act, name).not.toHaveBeenCalled();
  });

  test('a logged action can be taken back, and its minutes noted, while the seconds run', () => {
    const [undo, minutes] = [vi.fn(), vi.fn()];
    const logged = { id: 'x', action: 'call', minutes: null, how: 'logged', seconds: 7 } as const;
    const { box, again } = draw(
      props({}, { ...desk({ logged }), acts: { ...idleActs, undo, minutes } }),
    );
    click(button(box, '撤销（7 秒）'));
    click(button(box, '15 分钟'));
    expect(undo).toHaveBeenCalledOnce();
    expect(minutes).toHaveBeenCalledExactlyOnceWith(15);
    expect(one(box, '.unseen[role=status]').textContent).toBe('已记：电话');
    again(props({}, desk({ logged: { ...logged, seconds: 0 } })));
    expect(box.textContent).not.toContain('撤销');
  });

  test('minutes are asked only where the action takes them', () => {
    const logged = { id: 'x', action: 'email', minutes: null, how: 'logged', seconds: 7 } as const;
    const { box } = draw(props({}, desk({ logged })));
    expect(box.textContent).not.toContain('15 分钟');
  });

  test('a log that failed says so', () => {
    const logged = { id: 'x', action: 'email', minutes: null, how: 'failed', seconds: 0 } as const;
    const { box } = draw(props({}, desk({ logged })));
    expect(one(box, '.log-result').textContent).toContain('没有记上');
  });

  test('a snooze carries rule, facts, day and reason; without a reason nothing is sent', () => {
    const snooze = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, snooze } }));
    const form = one(box, '[data-rule=idle] form') as HTMLFormElement;
    submit(form);
    expect(snooze).not.toHaveBeenCalled();
    (one(form, 'input[name=reason]') as HTMLInputElement).value = '  客户出差  ';
    submit(form);
    expect(snooze).toHaveBeenLastCalledWith('idle', 'f2', '2026-11-19', '客户出差');
    (one(form, 'input[value=date]') as HTMLInputElement).checked = true;
    (one(form, 'input[name=date]') as HTMLInputElement).value = '2026-12-01';
    submit(form);
    expect(snooze).toHaveBeenLastCalledWith('idle', 'f2', '2026-12-01', '客户出差');
  });

  test('a snoozed finding tells why and can be brought back', () => {
    const wake = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, wake } }));
    // Silent until the 23rd, so it is back on the day after.
    expect(one(box, '[data-snoozed]').textContent).toContain(
      '11月24日周二再提醒：客户下周一给答复',
    );
    click(button(box, '现在恢复'));
    expect(wake).toHaveBeenCalledExactlyOnceWith('no-next-step');
  });

  test('an unmapped stage is asked for, and answered with a canonical one', () => {
    const stage = vi.fn();
    const { box } = draw(props({ unmapped: '商务谈判中' }, { acts: { ...idleActs, stage } }));
    expect(one(box, '.unmapped').textContent).toContain('「商务谈判中」相当于哪个阶段？');
    choose(one(box, '.unmapped select') as HTMLSelectElement, 'negotiation');
    expect(stage).toHaveBeenCalledExactlyOnceWith('商务谈判中', 'negotiation');
  });

  test('what the person said of a stage is changed, or forgotten', () => {
    const stage = vi.fn();
    const { box } = draw(props({ taught: '商务谈判中' }, { acts: { ...idleActs, stage } }));
    const select = one(box, '[data-taught] select') as HTMLSelectElement;
    choose(select, 'won');
    choose(select, '');
    expect(stage.mock.calls).toEqual([
      ['商务谈判中', 'won'],
      ['商务谈判中', null],
    ]);
  });

  test('the tier is set, and taken away again', () => {
    const tier = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, tier } }));
    const select = one(box, 'select.tier') as HTMLSelectElement;
    expect(select.value).toBe('A');
    choose(select, 'C');
    choose(select, '');
    expect(tier.mock.calls).toEqual([['C'], [null]]);
  });

  test('clicks on names that packs choose stay names', () => {
    const log = vi.fn();
    const name = { en: '<img src=x onerror=alert(1)>' };
    const actions = advice.actions.map((action) => ({ ...action, name }));
    const { box } = draw(props({ actions }, { acts: { ...idleActs, log } }));
    expect(box.querySelector('img')).toBeNull();
    click(one(box, 'button[data-action=case]'));
    expect(log).toHaveBeenCalledExactlyOnceWith('case');
  });
});
