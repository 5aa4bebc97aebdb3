/**
 * Fxiaoke's feed, follow-up records and change log become dated events. Synthetic: fxiaoke.md §2, §3;
 * how the last two look on a real page is not known.
 */
import { describe, expect, it } from 'vitest';
import { fxiaokeTells, noon } from './told.ts';

describe('the feed', () => {
  it('tells kind, author and text of an entry at its time', () => {
    const { events, plans } = fxiaokeTells({
      feed: [
        { author: '李雷', time: '2026-11-20 15:30', text: '确认报价', type: '打电话' },
        { author: '韩梅梅', time: '昨天 10:20', text: '已发方案' },
        { author: '李雷', time: '某天', text: '没有时间', type: '邮件' },
      ],
    });
    expect(plans).toBe(false);
    expect(events).toEqual([
      expect.objectContaining({
        deal: 'fxiaoke/78096bc614d07101c3e823ed',
        kind: 'call',
        at: '2026-11-20T07:30:00.000Z',
        text: '确认报价',
        by: '李雷',
      }),
      expect.objectContaining({
        kind: 'follow-up',
        at: '2026-11-21T02:20:00.000Z',
        by: '韩梅梅',
      }),
    ]);
  });

  it.each([
    ['现场拜访', 'visit'],
    ['在線聊天', 'message'],
    ['Email', 'mail'],
    ['在线会议', 'meeting'],
    ['其他', 'follow-up'],
  ])('%s is a %s', (type, kind) => {
    const feed = [{ author: '李雷', time: '2026-11-20 15:30', text: '内容', type }];
    expect(fxiaokeTells({ feed }).events).toEqual([expect.objectContaining({ kind, by: '李雷' })]);
  });

  it.each([
    ['取消赞 回复(2) 转发', null],
    ['打电话 取消关注', null],
    ['赞 3 评论 5 取消置顶', null],
    ['取消', null],
    ['取消讚', null],
    ['未接 赞', 'missed'],
    ['呼出 已接通 点赞(12)', 'reached'],
    ['已取消', 'cancelled'],
    ['未完成', 'missed'],
  ])('takes no button for an outcome nor for a part of the author: %s', (type, outcome) => {
    const feed = [{ author: '李雷', time: '2026-11-20 15:30', text: '内容', type }];
    expect(fxiaokeTells({ feed }).events).toEqual([
      expect.objectContaining({ outcome, by: '李雷' }),
    ]);
  });

  it('keeps the same event for what is printed from now, an hour later', () => {
    const ids = (time: string, now: string) =>
      fxiaokeTells({ feed: [{ author: '李雷', time, text: '确认报价' }] }, now).events.map(
        ({ id }) => id,
      );
    expect(ids('3小时前', noon)).toEqual(ids('4小时前', '2026-11-22T05:00:00.000Z'));
    expect(ids('3小时前', noon)).toHaveLength(1);
  });
});

describe('an open tab', () => {
  it('of follow-up records tells each row by its named columns', () => {
    const { events } = fxiaokeTells({
      tabs: [
        {
          name: '销售记录(2)',
          rows: [
            ['互动类型', '记录内容', '创建人', '创建时间'],
            ['打电话', '客户说太贵', '李雷', '2026-11-20 10:00'],
            ['现场拜访', '看了现场', '李雷', '不详'],
          ],
        },
      ],
    });
    expect(events).toEqual([
      expect.objectContaining({ kind: 'call', text: '客户说太贵', by: '李雷', day: '2026-11-20' }),
    ]);
  });

  it('of the change log tells field, from and to, as table and as sentence', () => {
    const { events } = fxiaokeTells({
      tabs: [
        {
          name: '修改记录',
          rows: [
            ['字段', '修改前', '修改后', '修改人', '修改时间'],
            ['商机阶段', '方案', '谈判', '李雷', '2026-11-10 09:00'],
            ['备注', '--', '新', '李雷', '2026-11-11 09:00'],
            '2026-11-12 09:30 预计成交日期：2026-11-30 → 2026-12-24',
            '2026-11-13 09:30 商机金额 由 100 修改为 200',
            '预计成交日期：明年 → 后年 2026-11-14 09:30',
          ],
        },
      ],
    });
    expect(events).toEqual([
      expect.objectContaining({ kind: 'stage', from: '方案', to: '谈判', by: '李雷' }),
      expect.objectContaining({ kind: 'edit', text: '备注', from: null, to: '新' }),
      expect.objectContaining({
        kind: 'close-date',
        day: '2026-11-12',
        from: '2026-11-30',
        to: '2026-12-24',
      }),
      expect.objectContaining({ kind: 'amount', from: '100', to: '200' }),
    ]);
  });

  it('of any other name tells nothing', () => {
    const rows = ['2026-11-12 09:30 商机阶段：方案 → 谈判'];
    expect(fxiaokeTells({ tabs: [{ name: '商机联系人', rows }] }).events).toEqual([]);
  });
});
