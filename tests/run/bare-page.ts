/** Chromium without the extension: pages on the CRMs' own hosts, with a script of ours put in. */
import { chromium, type Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import { browserPath, launchArgs } from './chromium.ts';

export interface Bare {
  page: Page;
  /** Shows `html` at `url`, with the script's exports in the global `bundled`. */
  show: (url: string, html: string) => Promise<void>;
  close: () => Promise<void>;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** One page in a browser of its own; `entry` is the script's file. */
export async function openBare(entry: string): Promise<Bare> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...launchArgs(), '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  const script = await bundle(entry);
  let body = '';
  await page.route('**/*', (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  return {
    page,
    async show(url, html) {
      body = html;
      // With another hash alone a page would not be loaded anew: away first. Else straight on, since
      // between two pages of one host the browser keeps its process.
      if (withoutHash(url) === withoutHash(page.url())) await page.goto('about:blank');
      await page.goto(url);
      await page.evaluate(`${script};globalThis.bundled = bundled;`);
    },
    close: () => browser.close(),
  };
}
