/** Tiny extensions to measure against: what the browser itself costs, without anything of ours. */
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

/** The floor of a popup: a page, a worker and one question between them, with no work in any. */
export const writeEmptyPopup = (work: string): string =>
  writeExtension(join(work, 'popup-floor'), manifest('popup floor'), {
    'background.js':
      'chrome.runtime.onMessage.addListener((_, from, answer) => { answer(1); return true; });',
    'popup.html': '<!doctype html><body><script type="module" src="popup.js"></script></body>',
    'popup.js': `chrome.runtime.sendMessage({}).then((count) => {
      const number = document.createElement('p');
      number.dataset.count = number.textContent = String(count);
      document.body.append(number);
    });`,
  });

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
