/** Zoho's activities, notes, stage history and timeline become dated events. Synthetic: zoho.md §3.5. */
import { describe, expect, it } from 'vitest';
import { dealKey } from '#core/deal/deal.ts';
import { zohoDeal, zohoTells } from './told.ts';

const deal = dealKey({ crm: 'zoho', id: zohoDeal.id });

describe('activities', () => {
  it('that are closed tell their kind, subject, author, and what the page states of them', () => {
    const { events, plans } = zohoTells({
      closed: [
        {
          module: 'Calls',
          subject: 'Discovery call',
          date: 'Nov 20, 2026 02:15 PM',
          owner: 'Lin Wei',
          extra: [['Call Type', 'Outbound']],
        },
        {
          module: 'Calls',
          subject: 'Second try',
          date: 'Nov 21, 2026',
          extra: [
            ['Call Type', 'Inbound'],
            ['Status', 'Missed'],
          ],
        },
        { module: 'Events', subject: 'Demo', date: 'Nov 19, 2026 10:00 AM' },
        { module: 'Tasks', subject: 'No date' },
      ],
    });
    expect(plans).toBe(false);
    expect(events.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        id: `${deal}|call||2026-11-20T06:15|discoverycall`,
        deal,
        kind: 'call',
        at: '2026-11-20T06:15:00.000Z',
        day: '2026-11-20',
        direction: 'out',
        outcome: 'done',
        text: 'Discovery call',
        from: null,
        to: null,
        by: 'Lin Wei',
        told: 'page',
      },
      expect.objectContaining({ kind: 'call', direction: 'in', outcome: 'missed', by: null }),
      expect.objectContaining({ kind: 'meeting', direction: null, outcome: 'done' }),
    ]);
    expect(events[1]).toMatchObject({ at: '2026-11-21', day: '2026-11-21' });
  });

  it('that are open are planned, and the page says that these are all plans', () => {
    const { events, plans } = zohoTells({
      open: [{ module: 'Tasks', subject: 'Send quote', date: 'Nov 25, 2026' }],
    });
    expect(plans).toBe(true);
    expect(events).toEqual([
      expect.objectContaining({ kind: 'task', outcome: 'planned', day: '2026-11-25' }),
    ]);
  });

  it.each([
    ['状态：未接', 'missed', null],
    ['呼出 已接通', 'reached', 'out'],
    ['来电 已取消', 'cancelled', 'in'],
    ['Outgoing, later incoming', 'done', null],
    ['Not connected', 'missed', null],
    ['Not answered', 'missed', null],
    ['Not Completed', 'missed', null],
    ['Not yet completed', 'missed', null],
    ['未完成', 'missed', null],
    ['沒有接通', 'missed', null],
    ['無人接聽', 'missed', null],
    ['No response/Busy', 'missed', null],
    ['Unattended Dialled', 'missed', null],
    ['Attended Dialled', 'reached', null],
    ['Not cancelled', 'done', null],
    ['取消', 'cancelled', null],
    ['取消提醒', 'done', null],
    ['The customer has cancelled an order', 'done', null],
    ['客户说订单已取消了', 'done', null],
  ])('beside which stands %s are %s', (status, outcome, direction) => {
    const closed = [
      { module: 'Calls', subject: 'A', date: 'Nov 20, 2026', extra: [['', status]] },
    ] as const;
    expect(zohoTells({ closed }).events).toEqual([expect.objectContaining({ outcome, direction })]);
  });
});

it('activities that were closed ahead of their day tell nothing: that day was not theirs', () => {
  const closed = [
    { module: 'Tasks', subject: 'Quote', date: 'Nov 27, 2026' },
    { module: 'Tasks', subject: 'Today', date: 'Nov 22, 2026' },
  ] as const;
  expect(zohoTells({ closed }).events.map(({ text }) => text)).toEqual(['Today']);
});

it('activities that are closed and said to be still to come tell nothing', () => {
  const closed = [
    { module: 'Tasks', subject: 'A', date: 'Nov 20, 2026', extra: [['Status', 'Not Started']] },
  ] as const;
  expect(zohoTells({ closed }).events).toEqual([]);
});

describe('notes', () => {
  const note = { title: 'Price', text: 'Too expensive', author: 'Lin Wei' };

  it('tell title and author at the whole date, not at the relative one beside it', () => {
    const { events } = zohoTells({
      notes: [{ ...note, time: '2 hours ago', fullTime: 'Nov 22, 2026 09:41 AM' }],
    });
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'note',
        at: '2026-11-22T01:41:00.000Z',
        text: 'Price',
        by: 'Lin Wei',
      }),
    ]);
  });

  it('dated from now alone keep one day however often they are read, or none near midnight', () => {
    const idsAt = (now: string, time: string) =>
      zohoTells({ notes: [{ ...note, time }] }, now).events.map(({ id }) => id);
    const first = idsAt('2026-11-22T04:00:00.000Z', '2 hours ago');
    expect(first).toEqual([`${deal}|note||2026-11-22|price`]);
    expect(idsAt('2026-11-22T04:50:00.000Z', '2 hours ago')).toEqual(first);
    expect(idsAt('2026-11-22T05:10:00.000Z', '3 hours ago')).toEqual(first);
    expect(idsAt('2026-11-21T18:30:00.000Z', '2 hours ago')).toEqual([]);
    expect(idsAt('2026-11-22T04:00:00.000Z', '3 days ago')).toEqual([]);
  });
});

describe('stage history', () => {
  const row = (stage: string, modified: string, closingDate: string) => ({
    stage,
    modified,
    closingDate,
    by: 'Lin Wei',
  });
  const history = [
    row('Negotiation/Review', 'Nov 18, 2026 11:00 AM', 'Dec 24, 2026'),
    row('Negotiation/Review', 'Nov 10, 2026 11:00 AM', 'Nov 30, 2026'),
    row('Qualification', 'Oct 1, 2026 11:00 AM', 'Nov 30, 2026'),
  ];

  it('tells each change of stage and of close date once, with what it led from', () => {
    expect(zohoTells({ history }).events).toEqual([
      expect.objectContaining({
        kind: 'close-date',
        day: '2026-11-18',
        from: '2026-11-30',
        to: '2026-12-24',
      }),
      expect.objectContaining({
        kind: 'stage',
        day: '2026-11-10',
        from: 'Qualification',
        to: 'Negotiation/Review',
        by: 'Lin Wei',
      }),
      expect.objectContaining({ kind: 'stage', from: null, to: 'Qualification' }),
    ]);
  });

  it('says nothing of the oldest row where older ones wait behind the pager', () => {
    const { events } = zohoTells({ history, historyMore: true });
    expect(events.map(({ to }) => to)).toEqual(['2026-12-24', 'Negotiation/Review']);
  });

  it('tells the same whatever order its list is in, and pairs no row with one of another time', () => {
    const [a, b, c] = history as [(typeof history)[0], (typeof history)[0], (typeof history)[0]];
    const ids = (...rows: typeof history) =>
      zohoTells({ history: rows }).events.map(({ id }) => id);
    const told = ids(a, b, c).sort();
    for (const rows of [
      [c, b, a],
      [b, a, c],
      [c, a, b],
      [a, c, b],
    ])
      expect(ids(...rows).sort(), rows.map(({ modified }) => modified).join()).toEqual(told);
  });

  it('in another order than by time tells nothing across rows that are unread, cut off or of one moment', () => {
    const [a, b, c] = history as [(typeof history)[0], (typeof history)[0], (typeof history)[0]];
    const mixed = [b, a, c];
    const unread = row('Proposal', 'some day', 'Nov 30, 2026');
    expect(zohoTells({ history: [...mixed, unread] }).events).toEqual([]);
    expect(zohoTells({ history: mixed, historyMore: true }).events).toEqual([]);
    expect(zohoTells({ history: mixed, historyBefore: true }).events).toEqual([]);
    const twin = { ...b, stage: 'Proposal' };
    expect(zohoTells({ history: [b, a, c, twin] }).events.map(({ to }) => to)).toEqual([
      'Qualification',
    ]);
  });

  it('on a later page of the pager tells what lies within it, the first stage only on the last', () => {
    const later = zohoTells({ history, historyBefore: true }).events;
    expect(later).toEqual(zohoTells({ history }).events);
    const between = zohoTells({ history, historyBefore: true, historyMore: true }).events;
    expect(between.map(({ to }) => to)).toEqual(['2026-12-24', 'Negotiation/Review']);
    const upward = { history: history.toReversed(), historyBefore: true };
    expect(zohoTells(upward).events.map(({ to }) => to)).not.toContain('Qualification');
  });

  it('proves nothing about the neighbours of a row that cannot be read', () => {
    const [top, , last] = history as [(typeof history)[0], unknown, (typeof history)[0]];
    const unreadable = row('Proposal', 'some day', 'Nov 30, 2026');
    const { events } = zohoTells({ history: [top, unreadable, last] });
    expect(events.map(({ to }) => to)).toEqual(['Qualification']);
  });

  it('of another record is not of a deal that is proven, so nothing is taken down', () => {
    const edit = (html: string) =>
      html.replace(/(<crm-related-list-view-header[^>]*entity-id=")\d+/, '$14876876000009999999');
    expect(() => zohoTells({ history }, undefined, edit)).toThrow('unproven');
  });
});

describe('the timeline', () => {
  const timeline = [
    {
      day: 'Nov 20, 2026',
      entries: [
        'Stage was updated from Qualification to Negotiation/Review',
        'Closing Date was updated from Nov 30, 2026 to Dec 24, 2026',
        'Lead Score was updated from blank value to 40',
        'Function score was called via Workflow Rule nightly',
        'Task added - Send quote via Function plan',
      ],
    },
    { day: 'Nov 19, 2026', entries: ['Note added - Too expensive'] },
  ];

  it('tells what was changed and noted on the day that heads it, and nothing a function did', () => {
    expect(zohoTells({ timeline }).events).toEqual([
      expect.objectContaining({
        kind: 'stage',
        at: '2026-11-20',
        from: 'Qualification',
        to: 'Negotiation/Review',
      }),
      expect.objectContaining({ kind: 'close-date', from: '2026-11-30', to: '2026-12-24' }),
      expect.objectContaining({ kind: 'edit', text: 'Lead Score', from: null, to: '40' }),
      expect.objectContaining({ kind: 'edit', text: 'Send quote' }),
      expect.objectContaining({ kind: 'note', at: '2026-11-19', text: 'Too expensive' }),
    ]);
  });

  it('of another record is not of a deal that is proven, so nothing is taken down', () => {
    const other = { timeline, timelineId: '4876876000009999999' };
    expect(() => zohoTells(other)).toThrow('unproven');
  });

  it('heads its entries by days alone, whether the time beside one is past or to come', () => {
    const times = ['12:01 AM', '11:59 PM', '上午10:24', '23:59'];
    const entries = times.flatMap((time, at) => [time, `Note added - ${at}`]);
    const { events } = zohoTells({ timeline: [{ day: 'Nov 20, 2026', entries }] });
    expect(events.map(({ at, text }) => `${at} ${text}`)).toEqual(
      times.map((_, at) => `2026-11-20 ${at}`),
    );
  });

  it('before whose first day an entry stands tells nothing of it', () => {
    expect(zohoTells({ timeline: [{ day: '', entries: ['Note added - X'] }] }).events).toEqual([]);
  });

  it.each(['3 days ago', '2 weeks ago', '03/04/2026'])(
    'tells nothing under "%s", of no known day',
    (day) => {
      const above = { day: 'Nov 20, 2026', entries: ['Note added - Above'] };
      const { events } = zohoTells({ timeline: [above, { day, entries: ['Note added - X'] }] });
      expect(events.map(({ text }) => text)).toEqual(['Above']);
    },
  );
});

describe('a hostile page', () => {
  it('of thousands of rows gives a bounded number of events', () => {
    const closed = Array.from({ length: 2000 }, (_, i) => ({
      module: 'Calls' as const,
      subject: `Call ${i}`,
      date: 'Nov 20, 2026',
    }));
    const { events } = zohoTells({ closed });
    expect(events.length).toBe(200);
  }, 60_000);

  it('of endless and invisible text gives short events that read the same', () => {
    const closed = [
      {
        module: 'Calls' as const,
        subject: `\u202E\u200B${'😀'.repeat(5000)}`,
        date: '\u200ENov 20, 2026\u200F',
        owner: 'x'.repeat(50_000),
      },
    ];
    const [event] = zohoTells({ closed }).events;
    expect(event?.text).toMatch(/^😀+$/u);
    expect(event?.text?.length).toBeLessThanOrEqual(200);
    expect(event?.by?.length).toBeLessThanOrEqual(200);
    expect(event?.id.length).toBeLessThanOrEqual(500);
    expect(zohoTells({ closed }).events).toEqual([event]);
  });
});
