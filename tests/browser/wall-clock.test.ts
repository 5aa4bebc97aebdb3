/** Wall clocks by the browser's Temporal, which Node does not have, agree with `Intl`'s. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundle } from '#tests/run/bundle.ts';
import { startBrowser } from '#tests/run/chromium.ts';

declare const clocks: typeof import('#core/calendar/zone.ts');

const zones = [
  ...['Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'Europe/Berlin', 'Australia/Lord_Howe'],
  ...['Pacific/Kiritimati', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Etc/GMT-14', 'UTC'],
];

it('shows what Intl shows, to the second, in ten zones and over changes of clocks', async () => {
  const entry = fileURLToPath(new URL('../../utils/core/calendar/zone.ts', import.meta.url));
  const script = await bundle(entry, 'clocks');
  const browser = await startBrowser();
  await browser.serve('https://example.com/', '<!doctype html>');
  const page = await browser.open('https://example.com/');
  await page.addScriptTag({ content: script });
  const seen = await page.evaluate((names) => {
    const differ: string[] = [];
    for (const zone of names) {
      const format = new Intl.DateTimeFormat('sv-SE', {
        ...({ timeZone: zone, hourCycle: 'h23' } as const),
        ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
        ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
      });
      const clock = clocks.wallClockIn(zone);
      // Every 7 hours, 13 minutes and some: each hour of the day, each change of clocks of two years.
      for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += 25_987_123) {
        if (clock(at) !== format.format(at)) differ.push(`${zone} ${at}: ${clock(at)}`);
      }
    }
    return { temporal: 'Temporal' in globalThis, differ: differ.slice(0, 5) };
  }, zones);
  const known = await page.evaluate(() =>
    ['Asia/Shanghai', 'Mars/Base', '+08:00', ''].map((zone) => clocks.isZone(zone)),
  );
  await browser.close();
  expect(seen).toEqual({ temporal: true, differ: [] });
  expect(known).toEqual([true, false, false, false]);
});
