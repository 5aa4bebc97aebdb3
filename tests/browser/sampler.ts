/**
 * Watches a CRM page for a panel that speaks of another deal than the page shows. The page is
 * looked at in every frame just before it is painted, the URL every 5 ms besides; each panel says
 * the moment it changes.
 */
import type { BrowserContext, Page } from 'playwright-core';
import type { Shows } from './deals.ts';

/** The page at one moment. */
export interface Sight {
  at: number;
  /** Whether the host element is drawn. */
  visible: boolean;
  /** The record that the URL names; null where it names none. */
  url: string | null;
  /** The deal's name drawn on the page, several joined; undefined where only the URL was asked. */
  name?: string;
}

/** What one panel document says from a moment on; a rail says no more than its deal. */
export interface Word {
  at: number;
  panel: string;
  state: string;
  deal: string;
  name?: string;
  stage?: string;
  amount?: string;
}

export interface Samples {
  sights: Sight[];
  words: Word[];
}

declare global {
  interface Window {
    samples: Samples;
  }
}

/** Runs in every document before its own scripts; the panel tells the page that frames it. */
function sample() {
  const words = () => {
    const panel = crypto.randomUUID();
    let last = '';
    const value = (field: string) =>
      document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.dataset.value;
    const tell = () => {
      const main = document.querySelector('main');
      const { state = '', deal = '' } = main?.dataset ?? {};
      const [name, stage, amount] = ['name', 'stage', 'amount'].map(value);
      const word = JSON.stringify({ panel, state, deal, name, stage, amount });
      if (word === last) return;
      last = word;
      window.parent.postMessage({ word: { ...JSON.parse(word), at: Date.now() } }, '*');
    };
    new MutationObserver(tell).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  };

  const sights = () => {
    const samples: Samples = { sights: [], words: [] };
    window.samples = samples;
    window.addEventListener('message', ({ data }) => {
      if (data?.word) samples.words.push(data.word);
    });
    const look = (): Sight => ({
      at: Date.now(),
      visible: document.querySelector('dealside-panel')?.checkVisibility() ?? false,
      url:
        /\/(\d{6,22})(?:$|[/?#])|\/([0-9a-f]{24})$/.exec(location.href)?.slice(1).find(Boolean) ??
        null,
    });
    const drawn = () =>
      [...document.querySelectorAll('#titlecard_POTENTIALNAME, h1')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent)
        .join(' + ');
    setInterval(() => samples.sights.push(look()), 5);
    addEventListener('DOMContentLoaded', () => {
      // A size that changes in every frame is told after layout, right before the paint; inside a
      // shadow root, so that nobody who watches the page takes it for a change of the page.
      const holder = document.createElement('sample-holder');
      document.documentElement.append(holder);
      const beat = document.createElement('div');
      beat.style.cssText = 'position:fixed;height:1px;width:1px;opacity:0;pointer-events:none';
      holder.attachShadow({ mode: 'closed' }).append(beat);
      new ResizeObserver(() => samples.sights.push({ ...look(), name: drawn() })).observe(beat);
      let wide = false;
      const step = () => {
        wide = !wide;
        beat.style.width = wide ? '2px' : '1px';
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
  };

  if (location.protocol === 'chrome-extension:') words();
  else sights();
}

/** Samples every page that is opened from now on. */
export const startSampling = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(sample);

/** Everything seen on a page since it was loaded. */
export const samplesOf = (page: Page): Promise<Samples> => page.evaluate(() => window.samples);

export interface Judged {
  /** Moments at which a panel on screen was ready for another deal than the page's. */
  wrong: string[];
  /** Deals that a panel on screen was ready for at some moment. */
  shown: Set<string>;
}

/** Compares what panels said with what was on the page at the same moment. */
export function judge({ sights, words }: Samples, deals: readonly Shows[]): Judged {
  const byKey = new Map(deals.map((deal) => [deal.deal, deal]));
  const wrong: string[] = [];
  const shown = new Set<string>();
  const gone = new Set<string>();
  let heard: Word[] = [];
  let speaking: Word | null = null;
  const sorted = [...words].sort((a, b) => a.at - b.at);
  for (const sight of sights) {
    while (sorted[0] && sorted[0].at <= sight.at) heard.push(...sorted.splice(0, 1));
    if (!sight.visible) {
      // A panel goes with its visit: one that was on screen never speaks again. One that is loaded
      // out of sight speaks before it is shown, and is heard then.
      if (speaking) gone.add(speaking.panel);
      speaking = null;
      continue;
    }
    speaking = heard.findLast(({ panel }) => !gone.has(panel)) ?? speaking;
    heard = [];
    if (speaking?.state !== 'ready') continue;
    shown.add(speaking.deal);
    const about = byKey.get(speaking.deal);
    const sayings = {
      url: sight.url === null || speaking.deal.endsWith(`/${sight.url}`),
      page: sight.name === undefined || sight.name === about?.name,
      name: speaking.name === undefined || speaking.name === about?.name,
      stage: speaking.stage === undefined || speaking.stage === about?.stage,
      amount: speaking.amount === undefined || speaking.amount === about?.amount,
    };
    for (const [what, right] of Object.entries(sayings)) {
      if (!right) wrong.push(`${what}: ${JSON.stringify({ sight, speaking })}`);
    }
  }
  return { wrong, shown };
}
