/**
 * A page whose every known mark is gone: its lights turn red, a person points at its values, they are
 * read again, travel in a pack, and are read in a second browser that installed it. The page never
 * hears the pointing.
 */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '#tests/run/ask.ts';
import { panelOf } from '#tests/run/chromium.ts';
import { insideOf } from '#tests/run/closed-root.ts';
import { calmDeal, serveDeals } from '#tests/run/deal-pages.ts';
import { openPanel } from '#tests/run/say-panel.ts';
import { roundTheClock, startWorking, type WorkingBrowser } from '#tests/run/working-hours.ts';

let teacher: WorkingBrowser;
let other: WorkingBrowser;
/** The teacher's options page, open all along. */
let options: Page;

beforeAll(async () => {
  [teacher, other] = await Promise.all([
    startWorking({ locale: 'zh-CN' }),
    startWorking({ locale: 'en', theme: 'dark' }),
  ]);
  options = await teacher.extensionPage('options.html');
});
afterAll(async () => {
  await teacher.close();
  await other.close();
});

/** Zoho One around a page of the CRM, which is framed in it. */
const shellUrl = 'https://one.zoho.com/zohoone/acme/home/cxapp/crm';
const shellOf = (url: string): string =>
  `<!doctype html><html lang="en"><title>Zoho One</title><body style="margin:0"><p>Zoho One</p><iframe src="${url}" style="width:100%;height:780px;border:0"></iframe>`;

/** Opens a deal, in the shell where asked, whose pages tell a test what events reach them. */
async function openDeal(
  browser: WorkingBrowser,
  number: number,
  { framed = false } = {},
): Promise<Page> {
  const [url = ''] = await serveDeals(browser, [calmDeal(browser.days, number)]);
  if (framed) await browser.serve(shellUrl, shellOf(url));
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of [
      ...['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click'],
      ...['keydown', 'keyup', 'keypress', 'contextmenu', 'focusin'],
    ])
      window.addEventListener(name, () => seen.push(name), true);
  });
  await page.goto(framed ? shellUrl : url);
  return page;
}

type Seen = Page | Frame;

/** What the page heard, and the shell around it. */
const seenBy = async (at: Seen): Promise<string[]> => {
  const frames = 'mainFrame' in at ? [at.mainFrame()] : [at, at.page().mainFrame()];
  const heard = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0)),
    ),
  );
  return heard.flat();
};

/** The framed page of the CRM. */
function crmIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith('https://crm.zoho.com/'));
  if (!frame) throw new Error('no CRM is framed');
  return frame;
}

/**
 * As a private rebuild of the layout would: no id, class or attribute that a reader knows is left
 * inside of the detail but the record's own, every label is another, and each value has a mark of the
 * rebuild's own making.
 */
const breakEveryHook = (page: Seen): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('crm-detail-view');
    const marks = [...(root?.querySelectorAll('[id^="subvalue_"], [id^="titlecard_"]') ?? [])];
    const marked = marks.map((at) => [at, at.id.replace(/^[a-z]+_/, '').toLowerCase()] as const);
    for (const at of root?.querySelectorAll('*') ?? [])
      for (const name of at.getAttributeNames()) if (name !== 'entity-id') at.removeAttribute(name);
    for (const [at, name] of marked) at.setAttribute('data-fld', `${name}-x`);
    const texts = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const isValue = marks.some((at) => at.contains(text));
      const words = text.textContent?.trim() ?? '';
      if (!isValue && /[a-z]/i.test(words)) text.textContent = `~ ${[...words].reverse().join('')}`;
    }
  });

/** Waits for the light of a field on the options page to be so; it is listed there at once. */
const light = (name: string, is: string): Promise<void> =>
  options
    .locator(`[data-family] [data-health="${name}"] [data-light="${is}"]`)
    .waitFor({ state: 'attached' });

const field = (panel: Frame, name: string) => panel.locator(`[data-field="${name}"]`);

/** Points at the value of a field as a person does, and takes the first way that is offered. */
async function teach(page: Seen, panel: Frame, name: string, at: string): Promise<void> {
  await panel.locator(`button[data-point="${name}"]`).first().click();
  await choose(page, panel, at);
}

/** What follows once the page is dimmed. */
async function choose(page: Seen, panel: Frame, at: string): Promise<void> {
  await page.locator('dealside-teach').waitFor({ state: 'attached' });
  await seenBy(page);
  const box = await page.locator(at).first().boundingBox();
  if (!box) throw new Error(`${at} is not drawn`);
  const { mouse } = 'mainFrame' in page ? page : page.page();
  await mouse.move(box.x + 4, box.y + box.height / 2, { steps: 3 });
  await mouse.dblclick(box.x + Math.min(10, box.width / 2), box.y + box.height / 2);
  const way = panel.locator('[data-way]').first();
  await way.waitFor({ timeout: 5000 });
  await page.locator('dealside-teach').waitFor({ state: 'detached' });
  expect(await seenBy(page)).toEqual([]);
  expect(await way.getAttribute('data-way')).toBe('attribute');
  await way.locator('button').click();
  await panel.locator('[data-pointing]').waitFor({ state: 'detached' });
}

it('is read again where a person pointed, and by whoever installs the pack it was put in', async () => {
  const page = await openDeal(teacher, 1);
  await panelOf(page);
  await light('name', 'well');
  await light('amount', 'well');
  await breakEveryHook(page);
  const lost = await openPanel(page, 'unreadable');
  await light('name', 'lost');
  await light('amount', 'lost');

  // Another page framed in the detail proves nothing of the deal: that is said, nothing is offered.
  await page.evaluate(() => {
    const other = Object.assign(document.createElement('iframe'), { srcdoc: 'Other deal' });
    document.querySelector('crm-detail-view')?.prepend(other);
  });
  await lost.locator('button[data-point="name"]').click();
  await page.locator('dealside-teach').waitFor({ state: 'attached' });
  await seenBy(page);
  const box = await page.locator('crm-detail-view > iframe').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  const said = (await insideOf(page, 'dealside-teach')).find(
    ({ attributes }) => attributes.role === 'status',
  );
  expect(said?.text).toContain('嵌进来的另一个页面');
  expect(await lost.locator('[data-way]').count()).toBe(0);

  // By keys: Esc leaves everything as it was, and the page hears none of them either.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await lost.locator('[data-pointing]').waitFor({ state: 'detached' });
  expect(await seenBy(page)).toEqual([]);
  await page.locator('dealside-teach').waitFor({ state: 'detached' });

  await teach(page, lost, 'name', '[data-fld="potentialname-x"]');
  const panel = await openPanel(page);
  expect(await field(panel, 'name').getAttribute('data-read')).toBe('taught');
  await light('name', 'well');
  expect(await field(panel, 'amount').getAttribute('data-read')).toBe('absent');

  // Another deal of the layout, framed in Zoho One, needs no teaching of the name.
  const shell = await openDeal(teacher, 2, { framed: true });
  await panelOf(shell);
  const framed = crmIn(shell);
  await breakEveryHook(framed);
  const again = await openPanel(shell);
  await again.locator('[data-field="name"][data-read="taught"]').waitFor({ state: 'attached' });
  expect(await field(again, 'name').getAttribute('data-value')).toBe('Deal 2');
  await again.locator('.reads summary').first().click();
  await teach(framed, again, 'amount', '[data-fld="amount-x"]');
  await again.locator('[data-field="amount"][data-read="taught"]').waitFor();
  expect(await field(again, 'amount').getAttribute('data-value')).toBe('48500 CNY');
  await light('amount', 'well');

  // Taken back, it is gone at once; pointed at again, from the options page, it is back.
  await again.locator('button[data-unteach="amount"]').click();
  await again.locator('[data-field="amount"][data-read="absent"]').waitFor();
  const from = options.locator('[data-point-at]');
  await from.locator('select[name="view"]').selectOption({ label: 'Deal 2' });
  await from.locator('select[name="field"]').selectOption('amount');
  await from.locator('button').click();
  await choose(framed, again, '[data-fld="amount-x"]');
  await again.locator('[data-field="amount"][data-read="taught"]').waitFor();

  const draft = 'draft-of-taught-0';
  const at = new Date().toISOString();
  const pack = roundTheClock({ id: 'team-taught' });
  await ask(teacher.desk, 'desk/begin', {
    id: draft,
    start: { from: 'text', text: JSON.stringify(pack) },
    at,
  });
  expect(await ask(teacher.desk, 'teach/export', { draft, at })).toEqual({ fields: 2 });
  const sealed = await ask(teacher.desk, 'desk/seal', { id: draft, key: null });
  if (!sealed || 'problems' in sealed) throw new Error(JSON.stringify(sealed));

  const theirs = await openDeal(other, 3);
  await panelOf(theirs);
  await breakEveryHook(theirs);
  const blind = await openPanel(theirs, 'unreadable');
  await ask(other.desk, 'packs/install', {
    text: sealed.text,
    origin: { by: 'file' },
    use: 'alone',
    at,
  });
  await blind.locator('main[data-state="ready"]').waitFor();
  expect(await field(blind, 'name').getAttribute('data-value')).toBe('Deal 3');
  expect(await field(blind, 'amount').getAttribute('data-value')).toBe('48500 CNY');
  expect(await field(blind, 'amount').getAttribute('data-read')).toBe('taught');
  expect(await blind.locator('button[data-unteach]').count()).toBe(0);
});
