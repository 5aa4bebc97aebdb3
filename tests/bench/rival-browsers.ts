/** One browser for each thing that is measured, side by side, serving the same page. */
import type { Locator, Page } from 'playwright-core';
import type { Pack } from '#core/pack/schema.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import type { DealPage } from './deal-page.ts';
import { openWith } from './pack-in-use.ts';
import { writeFloor, writeNothing } from './rivals.ts';
import { type Scripts, writeShadowRoot } from './shadow-root/extension.ts';
import type { Rival } from './visit.ts';

const frameShown = async (page: Page): Promise<boolean> =>
  page.frames().some((frame) => frame.url().endsWith('/panel.html'));

/** Rules whose findings are drawn. */
const findings = '[data-rule]';

async function dealsideShown(page: Page): Promise<boolean> {
  // No panel by now is an answer, not an error: the visit was too short.
  const panel = await panelOf(page, 'ready', 500).catch(() => null);
  if (!panel) return false;
  const open = await page.locator('dealside-panel').getAttribute('data-state');
  return open === 'open' && (await panel.locator(findings).count()) > 0;
}

const shadowShown = async (page: Page): Promise<boolean> =>
  (await page.locator('shadow-panel').locator(findings).count()) > 0;

/** The rules that Dealside's panel and the one in the shadow root show, which must be the same. */
async function agree(dealside: Browser, shadow: Browser, url: string): Promise<void> {
  const ruleIds = (within: Locator): Promise<string> =>
    within.evaluateAll((all) => all.map((each) => each.getAttribute('data-rule')).join(' '));
  const [ours, theirs] = [await dealside.open(url), await shadow.open(url)];
  const here = (await panelOf(ours)).locator(findings);
  const there = theirs.locator('shadow-panel').locator(findings);
  for (const drawn of [here, there]) await drawn.first().waitFor();
  const [one, other] = [await ruleIds(here), await ruleIds(there)];
  if (one !== other) throw new Error(`Dealside shows "${one}", the shadow root "${other}"`);
  for (const page of [ours, theirs]) await page.close();
}

export interface Extensions {
  work: string;
  dealside: string;
  scripts: Scripts;
}

/** Starts all four, with `pack` in use where a pack is; `end` closes them. */
export async function startRivals(
  { work, dealside, scripts }: Extensions,
  pack: Pack,
  { url, html }: DealPage,
): Promise<{ rivals: Rival[]; end: () => Promise<void> }> {
  const rivals: Rival[] = [];
  const start = async (name: Rival['name'], extension: string, shown: Rival['shown']) => {
    const browser = await startBrowser({ extension });
    await browser.serve(url, html);
    rivals.push({ name, browser, shown });
    return browser;
  };
  await start('nothing', writeNothing(work), async () => true);
  await start('floor', writeFloor(work), frameShown);
  const ours = await start('dealside', dealside, dealsideShown);
  await openWith(ours, pack, url);
  const theirs = await start('shadow root', writeShadowRoot(work, pack, scripts), shadowShown);
  await agree(ours, theirs, url);
  return {
    rivals,
    async end() {
      for (const { browser } of rivals) await browser.close();
    },
  };
}
