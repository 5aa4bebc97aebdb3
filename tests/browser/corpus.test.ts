/** Every kept page, read by the built extension in Chromium, says what the file beside it says. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headOf } from '#tests/fixture/expectation.ts';
import { type Browser, panelOf, startBrowser } from '#tests/run/chromium.ts';
import { dealIn, hostOn, openInTurn, readsIn } from './panel.ts';
import { extensionAt } from './stopped-clock.ts';

type Value =
  | string
  | { amount: number; currency: string | null }
  | { text: string; due: string | null };

interface Expected {
  url: string;
  state: 'read' | 'unreadable' | 'unproven' | 'none';
  deal?: string;
  fields?: Record<string, { value: Value | null; by: string }>;
}

const folder = join(import.meta.dirname, '../pages/corpus');
const pages = readdirSync(folder).map((name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const html = read('page.html');
  const { zone = 'Asia/Shanghai' } = headOf(html);
  return { name, html, zone, expected: JSON.parse(read('expected.json')) as Expected };
});

/** The hooks' fields; the others are not shown to automation. */
const shown = new Set([
  ...['name', 'stage', 'stageSince', 'amount', 'closeDate'],
  ...['owner', 'account', 'contact', 'lastActivity', 'nextStep'],
]);

/** A value as the hooks print it. */
function printed(value: Value | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if ('amount' in value) return [value.amount, value.currency ?? []].flat().join(' ');
  return value.text || (value.due ?? '');
}

const readsOf = ({ fields = {} }: Expected): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => shown.has(field))
      .map(([field, { value, by }]) => [field, `${printed(value)} (${by})`.trim()]),
  );

async function shows(page: Page, expected: Expected): Promise<void> {
  const panel = await openInTurn(page);
  expect(await dealIn(panel)).toBe(expected.deal);
  const reads = await readsIn(panel);
  const wanted = readsOf(expected);
  if (!wanted.stageSince && reads.stageSince) {
    // Not on the page: then what the panel says comes from what this browser saw itself.
    expect(reads.stageSince).toMatch(/\((own|history)\)$/);
    delete reads.stageSince;
  }
  expect(reads).toEqual(wanted);
}

async function showsNothing(page: Page): Promise<void> {
  // By then a deal would have its panel.
  await page.waitForTimeout(1500);
  expect(await hostOn(page).isVisible()).toBe(false);
}

/** The moment at which the expectations were written. */
const extension = extensionAt('2026-11-22T04:00:00.000Z');
afterAll(() => rmSync(extension, { recursive: true }));

describe.each([...new Set(pages.map(({ zone }) => zone))])('the page corpus in %s', (zone) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ zone, extension });
  });
  afterAll(() => browser.close());

  it.concurrent.each(pages.filter((page) => page.zone === zone))(
    '$name',
    async ({ html, expected }) => {
      const page = await browser.context.newPage();
      const asked = expected.url.replace(/#.*$/, '');
      await page.route(
        (url) => url.href === asked,
        (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(expected.url);
      if (expected.state === 'read') await shows(page, expected);
      else if (expected.state === 'unreadable') await panelOf(page, 'unreadable');
      else await showsNothing(page);
      await page.close();
    },
  );
});
