/**
 * Every kept page, read in Chromium with its layout and styles, says what the file beside it says;
 * and as it will be, mutated at random thousands of times, is never read wrong.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understood } from '#tests/crm/page.ts';
import type * as inPage from '#tests/drift/in-page.ts';
import { type Scored, scored } from '#tests/drift/score.ts';
import { tally } from '#tests/drift/table.ts';
import { envOf, eventsFrom, expectationFrom, headOf } from '#tests/fixture/expectation.ts';
import { type Bare, openBare } from '#tests/run/bare-page.ts';

const folder = join(import.meta.dirname, '../pages/corpus');
const results = join(import.meta.dirname, '../.results');
const names = readdirSync(folder).sort();
const counts = [1, 2, 3, 4, 5];
/** Other pages than those of every day, to look for what these do not show: DRIFT_SEED=1000000. */
const first = Number(process.env.DRIFT_SEED ?? 0);
/** Versions of each page at each number of mutations. */
const versions = 15;

/** The reader is put into each page as it is: what the extension adds is proven by `advice.test.ts`. */
declare const bundled: typeof inPage;

describe('the page corpus in Chromium', () => {
  let bare: Bare;
  const scores: (Scored & { count: number })[] = [];
  const misread: object[] = [];
  let pages = 0;
  beforeAll(async () => {
    bare = await openBare(join(import.meta.dirname, '../drift/in-page.ts'));
  });
  afterAll(() => bare.close());

  describe.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const head = headOf(html);
    // Loaded once for both: that takes as long as reading it a hundred times.
    beforeAll(() => bare.show(head.url, html));

    it('is read as it stands', async () => {
      const taken = await bare.page.evaluate((url) => bundled.take(url), head.url);
      expect(expectationFrom(head, understood(taken, envOf(head)))).toEqual(expected);
      const told = join(folder, name, 'events.json');
      if (existsSync(told))
        expect(eventsFrom(head, taken)).toEqual(JSON.parse(readFileSync(told, 'utf8')));
    });

    it('is never read wrong when it drifts', async () => {
      const wanted = counts.flatMap((count) =>
        Array.from({ length: versions }, (_, n) => ({
          count,
          seed: first + names.indexOf(name) * 1000 + count * 100 + n,
        })),
      );
      const drifted = await bare.page.evaluate(([url, all]) => bundled.drift(url, all), [
        head.url,
        wanted,
      ] as const);
      const wrong: object[] = [];
      for (const { count, seed, applied, taken } of drifted) {
        const all = scored(expected, understood(taken, envOf(head)));
        pages += 1;
        scores.push(...all.map((one) => ({ ...one, count })));
        const bad = all.filter(({ verdict }) => verdict === 'wrong').map(({ field }) => field);
        if (bad.length > 0) wrong.push({ name, count, seed, applied, bad });
      }
      misread.push(...wrong);
      expect(wrong).toEqual([]);
    });
  });

  it('drifts at 5,000 pages and more, and is mostly read right', () => {
    const table = tally(scores);
    // Kept for a person: the table, and by their seeds the pages that were read wrong.
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'drift.md'), table.markdown);
    writeFileSync(join(results, 'drift-wrong.json'), JSON.stringify(misread));
    console.log(`${pages} pages\n${table.markdown}`);
    expect(pages).toBeGreaterThanOrEqual(5000);
    expect(table.rightWithTwo).toBeGreaterThanOrEqual(0.85);
  });
});
