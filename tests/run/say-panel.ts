/** Reads panel and popup the way any automation does, by their hooks, and puts them in lines. */
import type { Frame, Page } from 'playwright-core';
import { panelOf } from './chromium.ts';

/** The open panel of a page; a rail is opened by its button. */
export async function openPanel(page: Page, state = 'ready'): Promise<Frame> {
  const panel = await panelOf(page, state);
  const open = panel.locator('main.panel');
  for (let tries = 0; tries < 5 && (await open.count()) === 0; tries += 1) {
    // A new warning may open the panel by itself meanwhile, which takes the button away: look again.
    await panel
      .locator('button[data-open]')
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
  await open.waitFor();
  return panel;
}

const texts = (frame: Frame | Page, selector: string): Promise<string[]> =>
  frame
    .locator(selector)
    .evaluateAll((found) =>
      found.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );

const attributes = (frame: Frame | Page, selector: string, names: string[]) =>
  frame
    .locator(selector)
    .evaluateAll(
      (found, asked) => found.map((element) => asked.map((name) => element.getAttribute(name))),
      names,
    );

/** Fields with how they were read, findings, silent rules, talk tracks and contact windows. */
export async function sayPanel(panel: Frame): Promise<string[]> {
  const fields = await attributes(panel, '[data-field]', ['data-field', 'data-read', 'data-value']);
  const findings = await attributes(panel, '[data-rule]', ['data-rule', 'data-level']);
  const said = await texts(panel, '[data-rule]');
  const silent = await attributes(panel, '[data-silent-rule]', [
    'data-silent-rule',
    'data-missing',
  ]);
  const tracks = await attributes(panel, '[data-track]', ['data-track']);
  const windows = await attributes(panel, '[data-window]', ['data-from', 'data-to', 'data-n']);
  return [
    ...fields.map(([field, read, value]) => `${field}: ${value ?? '—'} (${read})`),
    ...(findings.length === 0 ? ['no finding'] : []),
    ...findings.map(([rule, level], at) => `${level}! ${rule}: ${said[at]?.slice(0, 160)}`),
    ...silent.map(([rule, missing]) => `silent: ${rule} (not read: ${missing})`),
    `talk tracks: ${tracks.flat().join(', ') || 'none'}`,
    ...windows.map(([from, to, n]) => `window: ${from} – ${to} (n=${n})`),
  ];
}

/** The popup's counts against their targets, once they are there. */
export async function sayPopup(popup: Page): Promise<string[]> {
  await popup.locator('[data-action][data-target]').first().waitFor();
  const rows = await attributes(popup, '[data-action][data-target]', [
    'data-action',
    'data-count',
    'data-target',
  ]);
  return rows.map(([action, count, target]) => `${action}: ${count} of ${target}`);
}
