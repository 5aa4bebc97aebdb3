/** How big the shipped files are. */
import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Built } from './built.ts';
import { type Figure, kilobytes } from './figure.ts';

/** Each content script apart, since a page is given only its own CRM's, and the store's file. */
export const sizes = ({ folder, store }: Built): Figure[] => [
  ...globSync('content-scripts/*.js', { cwd: folder })
    .sort()
    .map(
      (script): Figure => ({
        what: `content script ${basename(script)}, minified`,
        measured: kilobytes(statSync(join(folder, script)).size),
        limit: 40,
        unit: 'kB',
      }),
    ),
  { what: 'store zip', measured: kilobytes(statSync(store).size), limit: 400, unit: 'kB' },
];
