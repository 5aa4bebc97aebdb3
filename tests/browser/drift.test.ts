/** Pages as they will be: the corpus, mutated at random thousands of times, is never read wrong. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understood } from '#tests/crm/page.ts';
import type * as inPage from '#tests/drift/in-page.ts';
import { type Scored, scored } from '#tests/drift/score.ts';
import { tally } from '#tests/drift/table.ts';
import { envOf, headOf } from '#tests/fixture/expectation.ts';
import { type Bare, openBare } from '#tests/run/bare-page.ts';

const folder = join(import.meta.dirname, '../pages/corpus');
const results = join(import.meta.dirname, '../.results');
const names = readdirSync(folder).sort();
const counts = [1, 2, 3, 4, 5];
/** Other pages than those of every day, to look for what these do not show: DRIFT_SEED=1000000. */
const first = Number(process.env.DRIFT_SEED ?? 0);
/** Versions of each page at each number of mutations. */
const versions = 15;

declare const bundled: typeof inPage;

describe('a page that drifts', () => {
  let bare: Bare;
  const scores: (Scored & { count: number })[] = [];
  const misread: object[] = [];
  let pages = 0;
  beforeAll(async () => {
    bare = await openBare(join(import.meta.dirname, '../drift/in-page.ts'));
  });
  afterAll(() => bare.close());

  it.each(names)('is never read wrong: %s', async (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const before = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const head = headOf(html);
    const { page } = bare;
    await bare.show(head.url, html);
    const wrong: object[] = [];
    for (const count of counts) {
      const seeds = Array.from(
        { length: versions },
        (_, n) => first + names.indexOf(name) * 1000 + count * 100 + n,
      );
      const drifted = await page.evaluate(([url, many, each]) => bundled.drift(url, many, each), [
        head.url,
        count,
        seeds,
      ] as const);
      for (const [at, { applied, taken }] of drifted.entries()) {
        const now = understood(taken, envOf(head));
        const all = scored(before, now);
        pages += 1;
        scores.push(...all.map((one) => ({ ...one, count })));
        const bad = all.filter(({ verdict }) => verdict === 'wrong').map(({ field }) => field);
        if (bad.length > 0) wrong.push({ name, count, seed: seeds[at], applied, bad });
      }
    }
    misread.push(...wrong);
    expect(wrong).toEqual([]);
  });

  it('is read at 5,000 pages and more, and mostly right', () => {
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
