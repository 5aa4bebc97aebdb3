/**
 * `npm start`: the extension at work on sample deals in a real browser. `-- --headless` prints what
 * each panel says and takes screenshots; `-- --live` opens the browser on the real CRMs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, panelOf, startBrowser } from './run/chromium.ts';
import { openPanel, sayPanel, sayPopup } from './run/say-panel.ts';
import { indexUrl, type Sample, samplesAt, serveSamples } from './samples/index.ts';

const options = new Set(process.argv.slice(2));
const pictures = join(import.meta.dirname, '.results/start');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Prints one sample's panel; false where no panel came up. */
async function show(browser: Browser, { title, url }: Sample, at: number): Promise<boolean> {
  console.log(`\n── ${title}\n   ${url}`);
  const page = await browser.open(url);
  try {
    const panel = await openPanel(page);
    for (const line of await sayPanel(panel)) console.log(`   ${line}`);
    await page.screenshot({ path: join(pictures, `${String(at + 1).padStart(2, '0')}.png`) });
    return true;
  } catch (error) {
    console.error(`   ✗ ${error instanceof Error ? error.message : error}`);
    return false;
  } finally {
    await page.close();
  }
}

/** Clicks one quick log on a deal, so that the popup has something to count. */
async function logOnce(browser: Browser, { url }: Sample): Promise<void> {
  const page = await browser.open(url);
  const panel = await openPanel(page);
  await panel.locator('button[data-action]').first().click();
  await page.close();
}

async function headless(): Promise<boolean> {
  mkdirSync(pictures, { recursive: true });
  const browser = await startBrowser({ zone, policies: true });
  const samples = samplesAt(Date.now(), zone);
  await serveSamples(browser, samples);
  let ok = true;
  for (const [at, sample] of samples.entries()) ok = (await show(browser, sample, at)) && ok;
  if (samples[0]) await logOnce(browser, samples[0]);
  const popup = await browser.extensionPage('popup.html');
  console.log('\n── Popup');
  for (const line of await sayPopup(popup)) console.log(`   ${line}`);
  await popup.setViewportSize({ width: 360, height: 560 });
  await popup.screenshot({ path: join(pictures, 'popup.png') });
  await browser.close();
  console.log(`\nScreenshots: ${pictures}`);
  return ok;
}

/** Opens a window and stays until the person closes it. */
async function windowed(live: boolean): Promise<void> {
  const profile = join(import.meta.dirname, '../node_modules/.cache/dealside-live');
  const browser = await startBrowser({
    headless: false,
    live,
    zone,
    policies: true,
    ...(live && { profile }),
  });
  const closed = new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  if (live) {
    for (const url of ['https://www.fxiaoke.com/', 'https://crm.zoho.com/']) {
      const page = await browser.context.newPage();
      // Offline or blocked: the browser itself says so, and the window stays for other addresses.
      await page.goto(url).catch((error: Error) => console.warn(error.message.split('\n')[0]));
    }
  } else {
    const samples = samplesAt(Date.now(), zone);
    await serveSamples(browser, samples);
    await browser.open(indexUrl);
    if (samples[0]) await panelOf(await browser.open(samples[0].url));
  }
  console.log('Close the browser window to end.');
  await closed;
}

const built = spawnSync('wxt', ['build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);
if (options.has('--headless')) process.exit((await headless()) ? 0 : 1);
await windowed(options.has('--live'));
process.exit(0);
