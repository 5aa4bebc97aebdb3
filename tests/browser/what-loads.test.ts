/** What each page and worker of the built extension loads, and what it is spared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { starter } from '#core/pack/starter/index.ts';
import { allWords } from '#i18n/words.ts';
import { extensionFolder } from '#tests/run/chromium.ts';

const text = (file: string): string => readFileSync(join(extensionFolder, file), 'utf8');

const known = new Map<string, string[]>();

/** What a script imports; parsed once, since most are shared. */
function importsOf(file: string): string[] {
  const imports =
    known.get(file) ??
    parseAst(text(file)).body.flatMap((node) =>
      'source' in node && node.source ? join(file, '..', node.source.value) : [],
    );
  known.set(file, imports);
  return imports;
}

/** A script and all that it imports, whatever imports it. */
function scriptsFrom(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  found.set(file, text(file));
  for (const each of importsOf(file)) scriptsFrom(each, found);
  return found;
}

/** The scripts of a page. */
const scriptsOfPage = (page: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, file = ''] of text(page).matchAll(/<script [^>]*src="([^"]+)"/g))
    scriptsFrom(file, found);
  return found;
};

/** Texts that tell what a file holds. */
const signs = {
  react: 'react.transitional.element',
  polyfill: 'only be loaded in a browser extension',
  zod: 'unrecognized_keys',
  starter: starter.tracks[0]?.title['zh-CN'] ?? '',
  words: allWords.en.welcome.title,
};

const holds = (scripts: Map<string, string>): string[] => {
  const code = [...scripts.values()].join('\n');
  return Object.entries(signs).flatMap(([name, sign]) => (code.includes(sign) ? name : []));
};

it('asks from the popup with little more than the browser’s own words for it', () => {
  const scripts = scriptsOfPage('popup.html');
  expect(holds(scripts)).toEqual(['polyfill']);
  expect([...scripts.values()].join('').length).toBeLessThan(20_000);
});

it.each(['panel.html', 'sidepanel.html'])('draws %s without schemas and packs', (page) => {
  expect(holds(scriptsOfPage(page))).toEqual(['react', 'polyfill', 'words']);
});

it('wakes the worker with few files, and without what only pages need', () => {
  const scripts = scriptsFrom('background.js');
  expect(holds(scripts)).toEqual(['polyfill', 'zod', 'starter']);
  expect(scripts.size).toBeLessThanOrEqual(6);
});

it('reads files with nothing that a page or the worker runs on', () => {
  expect(holds(scriptsFrom('import-reader.js'))).toEqual([]);
});

it('carries the texts of the starter packs once', () => {
  const pages = ['desk', 'options', 'sample', 'welcome'].map((page) => `${page}.html`);
  expect(pages.filter((page) => holds(scriptsOfPage(page)).includes('starter'))).toEqual([]);
});
