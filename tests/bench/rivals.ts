/** Two tiny extensions to measure against: one that does nothing, and one that only seats a frame. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const matches = ['https://crm.zoho.com/*'];

const manifest = (name: string) => ({
  manifest_version: 3,
  name,
  version: '1.0',
  background: { service_worker: 'background.js' },
});

/** Writes an extension's files into a folder and returns the folder. */
export function writeExtension(
  folder: string,
  manifestOf: object,
  files: Record<string, string>,
): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({
    'manifest.json': JSON.stringify(manifestOf),
    'background.js': '',
    ...files,
  })) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** An extension that never touches a page: what the page costs by itself. */
export const writeNothing = (work: string): string =>
  writeExtension(join(work, 'nothing'), manifest('nothing'), {});

/** The floor: a content script that does nothing but seat one frame, as Dealside seats its panel. */
export const writeFloor = (work: string): string =>
  writeExtension(
    join(work, 'floor'),
    {
      ...manifest('floor'),
      content_scripts: [{ matches, js: ['content.js'], all_frames: true }],
      web_accessible_resources: [{ resources: ['panel.html'], matches }],
    },
    {
      'panel.html': '<!doctype html><main data-state="ready">A panel</main>',
      'content.js': `(() => {
        const host = document.createElement('floor-panel');
        host.style.cssText = 'all:initial;display:block;position:fixed;z-index:900;top:100px;bottom:36px;right:0;width:360px';
        const frame = document.createElement('iframe');
        frame.style.cssText = 'border:0;width:100%;height:100%;display:block';
        frame.src = chrome.runtime.getURL('panel.html');
        host.attachShadow({ mode: 'closed' }).append(frame);
        document.documentElement.append(host);
      })();`,
    },
  );
