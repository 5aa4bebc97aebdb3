/**
 * A browser in which it is always a working hour of a working day, whenever the tests run: a zone
 * where it is mid-morning now, and a pack whose team works around the clock.
 */
import type { Page } from 'playwright-core';
import type { Pack } from '#core/pack/schema.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { zoneAt } from '#tests/browser/zones.ts';
import { type Days, daysAround } from '#tests/samples/days.ts';
import { ask } from './ask.ts';
import { type Browser, type Options, startBrowser } from './chromium.ts';

/** The starter pack of a team that never rests, changed as a test needs it. */
export const roundTheClock = (changes: Partial<Pack> = {}): Pack => ({
  ...starter,
  id: 'always',
  name: { 'zh-CN': '全天候', en: 'Always' },
  calendar: {
    zone: 'browser',
    workweek: [1, 2, 3, 4, 5, 6, 7],
    hours: [{ from: '00:00', to: '24:00' }],
    coverage: { from: '2020-01-01', to: '2099-12-31' },
    holidays: [],
    workdays: [],
  },
  ...changes,
});

/** Versions put in use so far: a pack that is changed is another version of it. */
let versions = 0;

/** Installs a pack as its next version and uses it alone, asked from an extension page. */
export async function putInUse(from: Page, pack: Pack): Promise<void> {
  versions += 1;
  const text = writePack({ ...pack, sequence: versions });
  const at = new Date().toISOString();
  const installed = await ask(from, 'packs/install', {
    text,
    origin: { by: 'file' },
    use: 'alone',
    at,
  });
  if ('review' in installed) throw new Error(JSON.stringify(installed.review));
}

export interface WorkingBrowser extends Browser {
  zone: string;
  days: Days;
  /** A page of the extension to ask the background from: with nothing on it that works by itself. */
  desk: Page;
}

/** A file of the extension that runs nothing: the options page would read itself anew at every visit. */
const nothingRuns = 'managed-schema.json';

/**
 * Starts a browser at work, at ten in the morning: no test crosses midnight or a quiet hour.
 * `pack` replaces the one of the team that never rests.
 */
export async function startWorking(
  options: Options & { pack?: Pack } = {},
): Promise<WorkingBrowser> {
  const now = Date.now();
  const zone = options.zone ?? zoneAt(10, new Date(now));
  const browser = await startBrowser({ ...options, zone });
  const desk = await browser.extensionPage(nothingRuns);
  await putInUse(desk, options.pack ?? roundTheClock());
  return { ...browser, zone, days: daysAround(now, zone), desk };
}
