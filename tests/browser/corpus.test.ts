/** Every kept page, read in Chromium with its layout and styles, says what the file beside it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understood } from '#tests/crm/page.ts';
import { envOf, expectationFrom, headOf } from '#tests/fixture/expectation.ts';
import { bundle } from '#tests/run/bundle.ts';
import { browserPath, launchArgs } from '#tests/run/chromium.ts';
import type * as reader from '#tests/run/reader-in-page.ts';

const folder = join(import.meta.dirname, '../pages/corpus');
const names = readdirSync(folder).sort();

/** The reader is put into each page as it is: what the extension adds is proven by `advice.test.ts`. */
declare const bundled: typeof reader;

describe('the page corpus in Chromium', () => {
  let page: Awaited<ReturnType<typeof open>>;
  const open = async () => {
    const browser = await chromium.launch({ executablePath: browserPath(), args: launchArgs() });
    const opened = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    const script = await bundle(join(import.meta.dirname, '../run/reader-in-page.ts'));
    return { browser, opened, script };
  };
  beforeAll(async () => {
    page = await open();
  });
  afterAll(() => page.browser.close());

  it.each(names)('%s', async (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const head = headOf(html);
    const { opened, script } = page;
    await opened.route('**/*', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    // A page of its own: with a hash alone a router's page would not be loaded anew.
    await opened.goto('about:blank');
    await opened.goto(head.url);
    await opened.evaluate(`${script};globalThis.bundled = bundled;`);
    const taken = await opened.evaluate((url) => bundled.take(url), head.url);
    expect(expectationFrom(head, understood(taken, envOf(head)))).toEqual(expected);
    await opened.unroute('**/*');
  });
});
