/** Every kept page, read in Chromium with its layout and styles, says what the file beside it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understood } from '#tests/crm/page.ts';
import { envOf, expectationFrom, headOf } from '#tests/fixture/expectation.ts';
import { type Bare, openBare } from '#tests/run/bare-page.ts';
import type * as reader from '#tests/run/reader-in-page.ts';

const folder = join(import.meta.dirname, '../pages/corpus');
const names = readdirSync(folder).sort();

/** The reader is put into each page as it is: what the extension adds is proven by `advice.test.ts`. */
declare const bundled: typeof reader;

describe('the page corpus in Chromium', () => {
  let bare: Bare;
  beforeAll(async () => {
    bare = await openBare(join(import.meta.dirname, '../run/reader-in-page.ts'));
  });
  afterAll(() => bare.close());

  it.each(names)('%s', async (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const head = headOf(html);
    await bare.show(head.url, html);
    const taken = await bare.page.evaluate((url) => bundled.take(url), head.url);
    expect(expectationFrom(head, understood(taken, envOf(head)))).toEqual(expected);
  });
});
