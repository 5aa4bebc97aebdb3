/** A copy of the built extension whose background sees the clock stand still. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '#tests/run/chromium.ts';

/** Runs before the background: pages that print "3 days ago" read the same for ever. */
const stop = (moment: string) => `{
  const Real = Date;
  const now = Real.parse(${JSON.stringify(moment)});
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(now) : super(...given); }
    static now() { return now; }
  };
}
`;

/** The folder of the copy; the caller removes it. Nothing but the background's clock differs. */
export function extensionAt(moment: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dealside-at-'));
  cpSync(extensionFolder, folder, { recursive: true });
  const path = join(folder, 'background.js');
  writeFileSync(path, stop(moment) + readFileSync(path, 'utf8'));
  return folder;
}
