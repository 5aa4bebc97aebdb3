/** How big the shipped files are. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { crmIds } from '#core/deal/deal.ts';
import { marksScripts, scriptsOf } from '#core/scripts.ts';
import type { Built } from './built.ts';
import { type Figure, kilobytes } from './figure.ts';

/** What a page is given, by who gives it: all files of a script together. */
const scripts: [string, readonly string[]][] = [
  ...crmIds.map((crm): [string, string[]] => [crm, scriptsOf(crm)]),
  ['marks', marksScripts],
];

/** Each content script apart, since a page is given only its own CRM's, and the store's file. */
export const sizes = ({ folder, store }: Built): Figure[] => [
  ...scripts.map(
    ([name, files]): Figure => ({
      what: `content script ${name}, minified`,
      measured: kilobytes(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)),
      limit: 40,
      unit: 'kB',
    }),
  ),
  { what: 'store zip', measured: kilobytes(statSync(store).size), limit: 400, unit: 'kB' },
];
