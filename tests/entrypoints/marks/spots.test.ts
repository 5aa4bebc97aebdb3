/** Where marks may stand, asked of the browser at few places and right at all of them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spotsOf } from '../../../entrypoints/marks/spots.ts';
import { type Boxed, openPage } from '../../crm/page.ts';

const height = 40;

/** A list of so many rows with something over a part of it; and how often was asked what is where. */
function given(count: number, over: { from: number; to: number } | null, columns = 1) {
  const html = `<body>${'<div><b>row</b></div>'.repeat(count * columns)}<p>over</p></body>`;
  const page = openPage(html);
  const rows = [...page.querySelectorAll<Boxed>('div')];
  const cover = page.querySelector('p');
  rows.forEach((row, n) => {
    const [left, top] = [16 + 300 * Math.floor(n / count), (n % count) * height];
    row.box = () => ({ left, top, width: 280, height, bottom: top + height }) as DOMRect;
  });
  const asked: number[] = [];
  const elementFromPoint = (x: number, y: number): Element | null => {
    asked.push(y);
    if (over && y >= over.from && y < over.to) return cover;
    const column = Math.floor((x - 16) / 300);
    return rows[column * count + Math.floor(y / height)]?.firstElementChild ?? null;
  };
  const seen = spotsOf(
    rows.map((element) => ({ element })),
    { elementFromPoint } as unknown as Document,
  );
  return { seen: [...seen.keys()].map(({ element }) => rows.indexOf(element as Boxed)), asked };
}

/** The rows that it leaves the whole place of a mark. */
const free = (count: number, { from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: count }, (_, n) => n).filter((n) => {
    const top = n * height + 16;
    return top + 9 <= from || top >= to;
  });

const inOrder = (numbers: number[]) => numbers.sort((a, b) => a - b);

describe('a hundred rows', () => {
  it('that nothing lies over are all marked, and asked about at a third of them, once', () => {
    const { seen, asked } = given(100, null);
    expect(seen).toHaveLength(100);
    expect(asked.length).toBeLessThan(45);
  });

  test.each([
    [0, 130],
    [20, 170],
    [400, 560],
    [1000, 1131],
    [0, 4000],
  ])('are not marked where something lies over them, from %i to %i', (from, to) => {
    expect(inOrder(given(100, { from, to }).seen)).toEqual(free(100, { from, to }));
  });

  it('are not marked where something of any height that counts lies over them, wherever', () => {
    const rows = fc.integer({ min: 1, max: 30 });
    const from = fc.integer({ min: -150, max: 1200 });
    fc.assert(
      fc.property(rows, from, fc.integer({ min: 131, max: 900 }), (count, top, tall) => {
        const over = { from: top, to: top + tall };
        expect(inOrder(given(count, over).seen)).toEqual(free(count, over));
      }),
    );
  });

  it('of two columns are each looked at in their own', () => {
    expect(inOrder(given(10, null, 2).seen)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(given(10, { from: 0, to: 400 }, 2).seen).toEqual([]);
  });
});
