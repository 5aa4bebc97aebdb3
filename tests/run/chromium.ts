/** Starts Chromium with the built extension on the CRMs' real host names, without any network. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';

/** Where `wxt build` puts the extension. */
export const extensionFolder = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Installed browsers that still take `--load-extension`; branded Chrome ≥ 137 does not. */
const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** The browser to use: `CHROME_PATH`, or the first known one; throws one clear line otherwise. */
export function browserPath(): string {
  const path = process.env.CHROME_PATH ?? knownPaths.find((known) => existsSync(known));
  if (path) return path;
  throw new Error(
    'No Chromium found. Install Chromium or "Chrome for Testing" and name it: CHROME_PATH=/path/to/chromium npm start',
  );
}

export interface Options {
  headless?: boolean;
  locale?: string;
  /** IANA zone of the browser. */
  zone?: string;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Keeps the profile between two starts. */
  profile?: string;
  /** Lets the pages reach the network: for a person logging in to their own CRM. */
  live?: boolean;
  extension?: string;
  /** Keeps pages that were left alive for going back, as a person's browser does. */
  keepsPages?: boolean;
  /** Has the machine's policies asked for, which the browser knows only after three seconds. */
  policies?: boolean;
  /** Lets the first-run page open, which every start with a loaded folder counts as. */
  welcome?: boolean;
}

export interface Browser {
  context: BrowserContext;
  extensionId: string;
  /** Requests that left the pages for anything not served by the test itself. */
  strayRequests: string[];
  /** Serves `html` at `url`, whatever its host, through the real URL. */
  serve: (
    url: string | RegExp | ((url: URL) => boolean),
    html: string | ((url: string) => string),
    headers?: Record<string, string>,
  ) => Promise<void>;
  open: (url: string) => Promise<Page>;
  extensionPage: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * Since 156 Debian's Chromium draws the list below its address bar as two web pages of its own, with
 * a process and more work than an extension has: no person's deal page waits for that, a test would.
 */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off by the same switch, of which the last one alone counts. */
const offForTests = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'AimEnabled'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

/** What every start of Chromium here is told; it refuses its sandbox to root, to a person it stays. */
export const launchArgs = (): string[] => [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  `--disable-features=${[...addressBarPages, ...offForTests].join()}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Keeps the first-run page away. It opens when the browser has read its policies, some three seconds
 * after the worker starts: waiting for it would cost every test that, so the worker is told not to
 * open it, and where it was quicker than that, the page is closed.
 */
async function withoutWelcome(context: BrowserContext, worker: Worker): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const closeIt = async (page: Page) => {
    if (isWelcome(page)) await page.close();
  };
  context.on('page', (page) => void closeIt(page));
  await worker.evaluate(() => {
    type Open = (tab: { url?: string }) => Promise<unknown>;
    type Api = { tabs: { create: Open } };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    for (const api of [chrome, browser]) {
      if (!api) continue;
      const open = api.tabs.create.bind(api.tabs);
      api.tabs.create = async (tab) =>
        tab.url?.endsWith('/welcome.html') ? undefined : await open(tab);
    }
  });
  await Promise.all(context.pages().map(closeIt));
}

/** Answers at once that no policy is set, until the worker is started anew: by then the browser knows. */
const withoutPolicies = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    type Api = { storage?: { managed: { get: () => Promise<object> } } };
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    for (const api of [chrome, browser])
      if (api?.storage) api.storage.managed.get = async () => ({});
  });

/** Starts a fresh browser with the extension loaded; nothing but served pages can be reached. */
export async function startBrowser(options: Options = {}): Promise<Browser> {
  const { headless = true, extension = extensionFolder } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dealside-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    locale: options.locale ?? 'zh-CN',
    // The whole browser's zone: emulating it page by page would leave the worker in another one.
    env: { ...process.env, TZ: options.zone ?? 'Asia/Shanghai' },
    colorScheme: options.theme ?? 'light',
    // A person's window is as large as they make it.
    viewport: headless ? { width: options.width ?? 1360, height: options.height ?? 860 } : null,
    // Playwright turns the back and forward cache off, which people have on.
    ignoreDefaultArgs: options.keepsPages ? ['--disable-back-forward-cache'] : [],
    args: [
      ...launchArgs(),
      ...(headless ? ['--disable-gpu'] : []),
      `--lang=${options.locale ?? 'zh-CN'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const strayRequests: string[] = [];
  if (!options.live)
    await context.route(/^https?:/, (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (!options.welcome) await withoutWelcome(context, worker);
  if (!options.policies) await withoutPolicies(worker);
  const extensionId = new URL(worker.url()).host;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    context,
    extensionId,
    strayRequests,
    serve: async (url, html, headers = {}) => {
      await context.route(url, (route) =>
        route.fulfill({
          body: typeof html === 'string' ? html : html(route.request().url()),
          contentType: 'text/html; charset=utf-8',
          headers,
        }),
      );
    },
    open,
    extensionPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The panel's frame on a page, once its document says what state it is in. */
export async function panelOf(page: Page, state = 'ready', timeout = 10_000): Promise<Frame> {
  const until = Date.now() + timeout;
  let last = 'no panel frame';
  while (Date.now() < until) {
    // A panel belongs to one visit and goes with it: look again each time.
    const frame = page.frames().findLast((f) => f.url().includes('/panel.html') && !f.isDetached());
    if (frame) {
      last =
        (await frame
          .locator('main')
          .getAttribute('data-state', { timeout: 500 })
          .catch(() => null)) ?? 'no main';
      if (last === state) return frame;
    }
    await page.waitForTimeout(25);
  }
  throw new Error(`panel of ${page.url()} is "${last}", not "${state}"`);
}

/** Kills the service worker the way Chromium does when it is idle; the next message starts it. */
export async function killWorker({ context, extensionId }: Browser): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  const workers = async () =>
    (await cdp.send('Target.getTargets')).targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
      .map(({ targetId }) => targetId);
  const killed = await workers();
  for (const targetId of killed) await cdp.send('Target.closeTarget', { targetId });
  // Closing is asked for, not done, when it is answered: the dying worker would answer once more.
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await workers()).some((targetId) => killed.includes(targetId))) break;
    await page.waitForTimeout(20);
  }
  await cdp.detach();
}
