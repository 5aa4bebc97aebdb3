/** The desk with the biggest pack on it: opened, searched, and edited by a person who types. */
import type { Page } from 'playwright-core';
import { ask } from '#tests/run/ask.ts';
import { type Browser, startBrowser } from '#tests/run/chromium.ts';
import type { Figure } from './figure.ts';
import { bigPack } from './packs.ts';
import { longest, watchTasks } from './tasks.ts';

/** A draft of the biggest pack, begun as a person begins one from a file. */
async function beginDraft(browser: Browser, id: string): Promise<void> {
  const page = await browser.extensionPage('options.html');
  const start = { from: 'text' as const, text: bigPack(1, false) };
  const begun = await ask(page, 'desk/begin', { id, start, at: new Date().toISOString() });
  if (!begun || 'problems' in begun) throw new Error(`no draft: ${JSON.stringify(begun)}`);
  await page.close();
}

/** Opens the last item of a section and changes its title letter by letter. */
async function edit(page: Page, section: 'rules' | 'tracks'): Promise<void> {
  await page.locator(`button[data-go="${section}"]`).click();
  const item = page.locator('.item[data-item]').nth(5);
  await item.locator('.item-open').click();
  const title = page.locator(`input[data-path^="${section}[5].title"]`).first();
  await title.click();
  await title.pressSequentially(' 改一改看', { delay: 60 });
  await page.locator('[data-kept="kept"]').waitFor();
}

/** What a manager does on the desk, in order. */
const steps: [what: string, act: (page: Page) => Promise<void>][] = [
  ['a rule edited', (page) => edit(page, 'rules')],
  ['a talk track edited', (page) => edit(page, 'tracks')],
  ['searched', (page) => page.locator('input[type="search"]').fill('规则 r4')],
  ['undone', (page) => page.locator('button[data-undo]').click()],
];

/** The longest task of the desk's page at each step; the page's own loading told apart. */
export async function bigDesk(extension: string): Promise<Figure[]> {
  const browser = await startBrowser({ extension, zone: 'Asia/Shanghai' });
  try {
    const id = 'bench-draft-1';
    await beginDraft(browser, id);
    const page = await browser.context.newPage();
    await watchTasks(page);
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html#${id}`);
    await page.locator('button[data-go="rules"]').waitFor();
    await page.waitForTimeout(1500);
    const loading = await longest(page);
    const tasks: [string, number][] = [];
    for (const [what, act] of steps) {
      await act(page);
      // Checking and keeping go on after the last key.
      await page.waitForTimeout(1500);
      tasks.push([what, await longest(page)]);
    }
    const figure = (what: string, measured: number, limit: number | null): Figure => ({
      what: `the desk with 500 rules and 300 talk tracks: ${what}`,
      measured,
      limit,
      unit: 'ms',
    });
    return [
      figure('longest task while it loads', loading, null),
      {
        ...figure(
          'longest task while it is edited',
          Math.max(...tasks.map(([, task]) => task)),
          50,
        ),
        note: `${tasks.map(([what, task]) => `${what} ${task.toFixed(0)}`).join(', ')}; 0: none over 50`,
      },
    ];
  } finally {
    await browser.close();
  }
}
