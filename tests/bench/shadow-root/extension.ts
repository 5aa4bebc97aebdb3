/** Builds the comparison: the panel as React in a shadow root, with one pack. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '#core/pack/schema.ts';
import { bundle } from '#tests/run/bundle.ts';
import { writeExtension } from '../rivals.ts';

const entry = (url: URL): string => fileURLToPath(url);

export interface Scripts {
  content: string;
  background: string;
}

/** Both scripts, bundled once for all packs. */
export const shadowScripts = async (): Promise<Scripts> => ({
  content: await bundle(entry(new URL('./content.tsx', import.meta.url))),
  background: await bundle(entry(new URL('./background.ts', import.meta.url))),
});

export const writeShadowRoot = (work: string, pack: Pack, scripts: Scripts): string => {
  const matches = ['https://crm.zoho.com/*'];
  return writeExtension(
    join(work, `shadow-root-${pack.id}`),
    {
      manifest_version: 3,
      name: 'shadow root',
      version: '1.0',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches, js: ['content.js'] }],
    },
    {
      'content.js': scripts.content,
      'background.js': scripts.background,
      'pack.json': JSON.stringify(pack),
    },
  );
};
