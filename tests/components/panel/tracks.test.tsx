// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type Desk, emptyDesk } from '#components/panel/shown.ts';
import { button, click, draw, one } from './draw.tsx';
import { idleActs, props } from './fixtures.ts';

const desk = (change: Partial<Desk>) => ({ desk: { ...emptyDesk, ...change } });
const copying = (how: 'asked' | 'copied' | 'denied', gaps: string[] = []) => ({
  copying: { id: 'price/1', how, text: '要复制的', gaps },
});

describe('talk tracks', () => {
  test('what the deal knows is filled in, what it does not is marked', () => {
    const { box } = draw(props());
    const steps = [...box.querySelectorAll('[data-track=price] .step-text')];
    expect(steps[0]?.textContent).toBe('李工，您关注成本是对的，换作我也会先看价格。');
    expect(steps[1]?.querySelector('mark')?.textContent).toBe('{数字}');
  });

  test('a copy carries the text with its gaps still in braces, and names them', () => {
    const copy = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, copy } }));
    click(one(box, '[data-track=price] [data-copy="1"]'));
    expect(copy).toHaveBeenCalledExactlyOnceWith(
      'price/1',
      '咱们把它摊到每天看：三坐标测量机每天能省下的试错成本大约是{数字}。',
      ['数字'],
    );
  });

  test('copying all joins the steps', () => {
    const copy = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, copy } }));
    click(one(box, '[data-track=price] [data-copy=all]'));
    const [id, text] = copy.mock.calls[0] ?? [];
    expect(id).toBe('price/all');
    expect(String(text).split('\n\n')).toHaveLength(3);
  });

  test('the first click on a text with gaps asks, and the button offers to copy anyway', () => {
    const { box } = draw(props({}, desk(copying('asked', ['数字']))));
    expect(one(box, '[data-track=price] [data-copy="1"]').textContent).toBe('仍然复制');
    expect(one(box, '.copy-note').textContent).toBe('还有没填的：数字');
  });

  test('a copy in quiet hours is done, with the better time beside it', () => {
    const quiet = { now: true, until: '2026-11-19T00:30:00.000Z' };
    const { box } = draw(props({ quiet }, desk(copying('copied'))));
    expect(one(box, '[data-track=price] [data-copy="1"]').textContent).toBe('已复制');
    expect(one(box, '.copy-note').textContent).toBe('现在是免打扰时段，建议明天 08:30 以后再发');
  });

  test('a copy by day says no more than that it is done', () => {
    const { box } = draw(props({}, desk(copying('copied'))));
    expect(box.querySelector('.copy-note')).toBeNull();
    expect(one(box, '.unseen[role=status]').textContent).toContain('已复制');
  });

  test('where the clipboard is refused the text is there to be selected', () => {
    const { box } = draw(props({}, desk(copying('denied'))));
    expect((one(box, 'textarea') as HTMLTextAreaElement).value).toBe('要复制的');
  });

  test('the channel words the steps; a step without its own wording keeps the general one', () => {
    const channel = vi.fn();
    const { box } = draw(
      props({}, { ...desk({ channel: 'wechat' }), acts: { ...idleActs, channel } }),
    );
    const steps = [...box.querySelectorAll('[data-track=price] .step-text')];
    expect(steps[0]?.textContent).toBe('李工，成本确实要看。');
    expect(steps[2]?.textContent).toBe('别家的报价不含售后，我们的含。');
    expect(one(box, '.choices [aria-pressed=true]').textContent).toBe('微信');
    click(button(one(box, '.choices'), '邮件'));
    expect(channel).toHaveBeenCalledExactlyOnceWith('email');
  });

  test('logic, evidence with its source and the recording are there on demand', () => {
    const { box } = draw(props());
    const thinking = one(box, '[data-track=price] .thinking');
    expect(thinking.closest('details.more')?.hasAttribute('open')).toBe(false);
    expect(thinking.textContent).toContain('先接住情绪');
    expect(thinking.textContent).toContain('来源：团队复盘');
    const link = one(thinking, 'a');
    expect(link.getAttribute('href')).toBe('https://example.com/price');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  test('what to say stands with the finding that matters, its first step one click from a copy', () => {
    const copy = vi.fn();
    const { box } = draw(props({}, { acts: { ...idleActs, copy } }));
    const say = one(box, '.finding.now [data-track]');
    expect(say.dataset.track).toBe('price');
    expect(say.querySelector('.step-text')?.closest('details')).toBeNull();
    click(one(say, '[data-copy="0"]'));
    expect(copy).toHaveBeenCalledOnce();
    // The other steps are folded, their copy buttons are not.
    for (const each of say.querySelectorAll('button[data-copy]'))
      expect(each.closest('details')).toBeNull();
  });

  test('the list leaves out what stands above, unless it is searched for', () => {
    const titles = (box: Element) =>
      [...box.querySelectorAll('.tracks .track-title')].map(({ textContent }) => textContent);
    const { box, again } = draw(props());
    expect(titles(box)).not.toContain('客户嫌价格高');
    expect(box.querySelector('.track[open]')).toBeNull();
    again(props({}, desk({ search: '太贵了' })));
    expect(titles(box)).toContain('客户嫌价格高');
    expect(box.querySelectorAll('[data-track=price]')).toHaveLength(1);
    expect(box.querySelectorAll('.track[open]')).toHaveLength(1);
  });

  test('where nothing speaks up the first track of the list is open', () => {
    const { box } = draw(props({ findings: [] }));
    expect(one(box, '.track[open]').dataset.track).toBe('price');
  });

  test('a search without a match says so', () => {
    const given = props({ tracks: [] }, desk({ search: '退款' }));
    const { box } = draw(given);
    expect(one(box, '.tracks').textContent).toContain('没有合适的话术');
  });
});
