/** Since when rows have said what they say: no list is newer than when it was drawn. */
import { describe, expect, it } from 'vitest';
import type { RowPrint } from '#core/deal/list-print.ts';
import { listOpening } from '../../../entrypoints/marks/opening.ts';
import { standingRows } from '../../../entrypoints/marks/standing.ts';

const rowOf = (id: string, text: string): RowPrint => ({
  deal: { crm: 'zoho', id, org: null, url: `https://crm.zoho.com/crm/tab/Potentials/${id}` },
  places: { stage: [{ printed: { text }, by: 'hook', from: 'Stage', label: '' }] },
});

/** Rows looked at every second; what was ready of them, each with since when it stands. */
function looking() {
  const standing = standingRows();
  let now = 0;
  return (rows: RowPrint[], opened: number, at: number) => {
    standing.see(rows, now, { at, opened });
    now += 1000;
    const { ready } = standing.see(rows, now, { at: at + 1000, opened });
    standing.told(ready, [], now);
    standing.anew();
    return ready.map(({ deal, since }) => [deal.id, since]);
  };
}

describe('a row', () => {
  it('that is seen for the first time may be as old as its list', () => {
    const look = looking();
    expect(look([rowOf('1', 'a')], 5000, 9000)).toEqual([['1', 5000]]);
    // Scrolled to an hour later: it was fetched with the others.
    expect(look([rowOf('1', 'a'), rowOf('2', 'a')], 5000, 3_609_000)).toEqual([
      ['1', 5000],
      ['2', 5000],
    ]);
  });

  it('that says something else has said so since it was seen to', () => {
    const look = looking();
    look([rowOf('1', 'a')], 5000, 9000);
    expect(look([rowOf('1', 'b')], 5000, 20_000)).toEqual([['1', 20_000]]);
    expect(look([rowOf('1', 'b')], 5000, 30_000)).toEqual([['1', 20_000]]);
    expect(look([rowOf('1', 'a')], 5000, 40_000)).toEqual([['1', 40_000]]);
  });

  it('that was out of sight and says the same has never said anything else', () => {
    const look = looking();
    look([rowOf('1', 'a')], 5000, 9000);
    look([], 5000, 20_000);
    expect(look([rowOf('1', 'a')], 30_000, 31_000)).toEqual([['1', 5000]]);
  });
});

describe('a list', () => {
  const [list, deal] = ['https://crm.zoho.com/list', 'https://crm.zoho.com/deal'];

  it('that the script finds when it starts may be as old as the document', () => {
    expect(listOpening(list, 1000).see(list, () => false, 9000)).toBe(1000);
  });

  it('that was gone to in the page is as old as that', () => {
    const opening = listOpening(deal, 1000);
    opening.left(deal);
    expect(opening.see(list, () => false, 9000)).toBe(9000);
    expect(opening.see(list, () => true, 10_000)).toBe(9000);
  });

  it('is no newer for another of its rows in sight, nor for an address whose rows are the same', () => {
    const opening = listOpening(list, 1000);
    opening.see(list, () => false, 2000);
    expect(opening.see(list, () => false, 9000)).toBe(1000);
    // A deal slid over it, and away again.
    opening.left(deal);
    expect(opening.see(list, () => true, 10_000)).toBe(1000);
    expect(opening.see(list, () => false, 11_000)).toBe(1000);
  });

  it('is drawn anew where the page was elsewhere and nothing of it is left', () => {
    const opening = listOpening(list, 1000);
    opening.see(list, () => false, 2000);
    opening.left(deal);
    expect(opening.see(list, () => false, 9000)).toBe(9000);
    expect(opening.see(`${list}?page=2`, () => false, 12_000)).toBe(12_000);
  });
});
