/**
 * Divides what the background, the pages and the worker that reads files have in common into a few
 * files. Each file costs a worker that wakes some milliseconds, and each page loads what it needs.
 */
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** The first that fits a file of ours decides; what fits none stays with those that need it. */
const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  // The browser's own words, and all that the popup asks with before it draws. They throw in a worker
  // of a page, so nothing else comes in here.
  {
    name: 'asking',
    test: /webextension-polyfill|wxt-(?:html-)?plugins|\/messages\/(?:client|tell)\.ts|\/page\/zone\.ts/,
  },
  // The background says findings alone.
  {
    name: 'words',
    test: /\/i18n\/(?:(?:words|voice|problem)\.ts|(?:en|zh-CN)\/(?!common|fields|marks|rules))/,
    minShareCount: 2,
  },
  // What the panel and the background both know: without zod, and so without the texts it checks.
  { name: 'shared', test: /\/utils\/(?!core\/(?:text|zod)\.ts)/, minShareCount: 3 },
  // What checks a pack and decides by it.
  { name: 'packs', test: /\/utils\/core\/|\/zod\//, minShareCount: 2 },
  // What understands the texts of a CRM, on its pages and in its files.
  { name: 'parsing', test: /\/utils\/crm\//, minShareCount: 2 },
  { name: 'ui', test: /\/components\/(?:ui\/|voice)|\/entrypoints\/page\//, minShareCount: 3 },
];

export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.some(({ type }) => type === 'background')) return;
    const options = config.build?.rolldownOptions ?? {};
    config.build = {
      ...config.build,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        ...options,
        input: {
          ...(options.input as Record<string, string>),
          'import-reader': resolve('entrypoints/options/import-reader.ts'),
        },
        output: {
          ...options.output,
          codeSplitting: { groups, includeDependenciesRecursively: false },
        },
      },
    };
  });
});
