/** A copy of the built extension whose reader of pages sees the clock stand still. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '#tests/run/chromium.ts';

/** Runs before a content script, in its own world: pages printing "3 days ago" read the same forever. */
const stop = (moment: string) => `{
  const Real = Date;
  const now = Real.parse(${JSON.stringify(moment)});
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(now) : super(...given); }
    static now() { return now; }
  };
}
`;

/** The folder of the copy; the caller removes it. Nothing but the content scripts' clock differs. */
export function extensionAt(moment: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dealside-at-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const scripts = join(folder, 'content-scripts');
  for (const name of readdirSync(scripts)) {
    const path = join(scripts, name);
    writeFileSync(path, stop(moment) + readFileSync(path, 'utf8'));
  }
  return folder;
}
