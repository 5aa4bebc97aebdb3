/** Ways in which a CRM moves from deal to deal inside one page, run in the page itself. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The page's own router, of tests/pages/router.ts. */
    go: (url: string, options: { delayMs?: number; hide?: boolean; push?: boolean }) => void;
  }
}

export interface Move {
  url: string;
  /** Milliseconds for which the old detail stays after the URL has moved on. */
  late?: number;
  /** Leaves the old detail in the page, hidden. */
  hide?: boolean;
  /** False where the URL stays as it is. */
  push?: boolean;
}

/** The URL moves at once, the detail follows later. */
export const move = (page: Page, { url, late = 0, hide = false, push = true }: Move) =>
  page.evaluate(
    ([path, delayMs, leave, moveUrl]) => window.go(path, { delayMs, hide: leave, push: moveUrl }),
    [url.replace(/^https:\/\/[^/]+/, ''), late, hide, push] as const,
  );

/**
 * The URL moves, and the detail on the page is changed into the new one element by element, a few
 * at a time with `gap` milliseconds between.
 */
export const morph = (page: Page, url: string, gap: number) =>
  page.evaluate(
    async ([path, pause]) => {
      history.pushState({}, '', path);
      const template = [...document.querySelectorAll('template')].find(
        ({ dataset }) => dataset.url === path,
      );
      const place = document.querySelector('#crmContent, #stage');
      if (!template || !place) throw new Error(`no detail for ${path}`);
      const next = [...template.content.querySelectorAll('*')];
      const now = [...place.querySelectorAll('*')];
      let changes = 0;
      for (const [at, from] of next.entries()) {
        const to = now[at];
        if (!to || to.isEqualNode(from)) continue;
        for (const { name, value } of from.attributes) to.setAttribute(name, value);
        for (const [child, text] of [...from.childNodes].entries()) {
          if (text.nodeType === Node.TEXT_NODE && to.childNodes[child])
            to.childNodes[child].nodeValue = text.nodeValue;
        }
        changes += 1;
        if (changes % 8 === 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    [url.replace(/^https:\/\/[^/]+/, ''), gap] as const,
  );

/** A part of the page that has nothing to do with the deal and never rests: 500 changes a second. */
export const disturb = (page: Page) =>
  page.evaluate(() => {
    const ticker = document.body.appendChild(document.createElement('footer'));
    let count = 0;
    setInterval(() => {
      count += 1;
      ticker.textContent = `${count}`;
      ticker.className = `tick-${count % 7}`;
    }, 4);
  });

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
