/** A page left open goes on saying "today": its rows are dated from when they were first shown. */
import { expect, it } from 'vitest';
import type { DealPrint } from '#core/deal/print.ts';
import { drawnRows } from '#crm/reading/drawn.ts';

const monday = '2026-11-23T02:00:00.000Z';
const tuesday = '2026-11-24T02:00:00.000Z';

/** Since when each row of the lists is shown, in their order, on Tuesday after this on Monday. */
function sinceWhen(first: DealPrint['lists'], then: DealPrint['lists'] = first) {
  const { drawn } = drawnRows({ lists: first }, {}, monday);
  const { since } = drawnRows({ lists: structuredClone(then) }, drawn, tuesday);
  return [...since.values()];
}

const feed = (when: string, subject = '确认报价', status = '') => ({
  feed: { rows: [{ when, subject, status }] },
});

it.each(['今天 09:10', '昨天 09:10', '刚刚', '3小时前', '3 days ago', 'Today 09:10 AM', '09:10'])(
  'a row dated %s counts from when it was first shown, whatever is written beside it later',
  (when) => {
    expect(sinceWhen(feed(when), feed(when, undefined, '李雷 赞 3'))).toEqual([monday]);
    expect(sinceWhen(feed(when), feed(when, '另一条'))).toEqual([tuesday]);
  },
);

it.each(['2026-11-20 09:10', 'Nov 20, 2026', '某天', ''])(
  'a row dated %s needs no such thing',
  (when) => {
    expect(sinceWhen(feed(when))).toEqual([]);
  },
);

it('lines under a day count with that day, and a line that is new under it from now', () => {
  const lines = (...texts: string[]) => ({
    timeline: { rows: texts.map((subject) => ({ subject })) },
  });
  const old = lines('Today', '11:24 AM', 'Note added - Price', 'Nov 20, 2026', 'Note added - Old');
  const { rows } = old.timeline;
  const [, time, note] = rows.map(({ subject }) => subject);
  expect(sinceWhen(old)).toEqual([monday, monday]);
  expect(sinceWhen(old, lines('Today', 'Note added - New', note ?? ''))).toEqual([tuesday, monday]);
  expect(sinceWhen(old, lines('Yesterday', time ?? '', note ?? ''))).toEqual([tuesday, tuesday]);
});

it('cells of a line count with the line', () => {
  const records = { records: { rows: [{ subject: '打电话\t太贵了 2026\t今天 10:00\t' }] } };
  expect(sinceWhen(records)).toEqual([monday]);
});

it('a list that is not on the page is remembered, a row that its list shows no more is not', () => {
  const kept = (second: DealPrint['lists']) => {
    const first = drawnRows({ lists: feed('今天') }, {}, monday).drawn;
    const between = drawnRows({ lists: second }, first, monday.replace('T02', 'T03')).drawn;
    return [...drawnRows({ lists: feed('今天') }, between, tuesday).since.values()];
  };
  expect(kept({})).toEqual([monday]);
  expect(kept({ feed: { rows: [] } })).toEqual([tuesday]);
});

it('a hostile page of any number of endless rows is remembered in part', () => {
  const rows = Array.from({ length: 1600 }, (_, i) => ({
    when: 'today',
    subject: `${i} ${'x'.repeat(1900)}`,
  }));
  const { drawn } = drawnRows({ lists: { feed: { rows } } }, {}, monday);
  expect(Object.keys(drawn)).toHaveLength(300);
  expect(JSON.stringify(drawn).length).toBeLessThan(50_000);
});
