/** Holds the table of rooms: who may import whom, how long a file may be, what may not be written. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = (file: string) => readFileSync(join(root, file), 'utf8');
const code = globSync('{utils,components,entrypoints}/**/*.{ts,tsx,css}', { cwd: root });
const scripts = code.filter((file) => !file.endsWith('.css'));

/** Which rooms a room may import; itself is always allowed. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  crm: ['core'],
  storage: ['core'],
  messages: ['core'],
  i18n: ['core'],
  components: ['core', 'i18n', 'messages'],
  entrypoints: ['core', 'crm', 'storage', 'messages', 'i18n', 'components'],
};

/** Packages, by the only rooms that may use them. */
const packages: Record<string, readonly string[]> = {
  zod: ['core'],
  '@noble/ed25519': ['core'],
  idb: ['storage'],
  papaparse: ['crm'],
  'read-excel-file': ['crm'],
  react: ['components', 'entrypoints'],
  'react-dom': ['entrypoints'],
  wxt: ['storage', 'messages', 'entrypoints'],
};

const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'utils' ? second : top;
};

const importsOf = (file: string) =>
  [
    ...source(file).matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, from, bare]) => ({ typeOnly: type !== undefined, from: from ?? bare ?? '' }));

const target = (file: string, from: string): string => {
  if (from.startsWith('#')) return from.slice(1).split('/')[0] ?? '';
  return roomOf(relative(root, join(root, dirname(file), from)));
};

describe('the seven rooms', () => {
  it.each(scripts)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    for (const { from, typeOnly } of importsOf(file)) {
      if (from.startsWith('#') || from.startsWith('.')) {
        const to = target(file, from);
        if (to === room) continue;
        expect(mayImport[room], `${file} imports ${from}`).toContain(to);
        if (room === 'components' && to === 'messages')
          expect(typeOnly, `${file}: types only`).toBe(true);
      } else {
        const name = from.startsWith('@')
          ? from.split('/').slice(0, 2).join('/')
          : (from.split('/')[0] ?? '');
        expect(packages[name], `${file} imports ${from}`).toContain(room);
      }
    }
  });

  it.each(code)('%s is at most 250 lines long', (file) => {
    expect(source(file).split('\n').length).toBeLessThanOrEqual(251);
  });

  it('keeps parsers, zod and React out of CRM pages', () => {
    const heavy =
      /^(?:zod|idb|react)|^utils\/(?:crm\/(?:parse|reading|read-print|\w+\/meaning)|storage|i18n)|^components/;
    const reached = new Set<string>();
    const fileAt = (file: string, from: string): string =>
      from.startsWith('#')
        ? from.replace(/^#components/, 'components').replace(/^#(\w+)/, 'utils/$1')
        : from.startsWith('.')
          ? relative(root, join(root, dirname(file), from))
          : from;
    const follow = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      if (!scripts.includes(file)) return;
      for (const { from, typeOnly } of importsOf(file)) if (!typeOnly) follow(fileAt(file, from));
    };
    for (const file of scripts.filter((name) => name.endsWith('.content.ts'))) follow(file);
    follow('entrypoints/deep/index.ts');
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((file) => heavy.test(file))).toEqual([]);
  });

  it('lets nothing but one file import zod', () => {
    const users = scripts.filter((file) =>
      importsOf(file).some(({ from }) => /^zod(?:\/|$)/.test(from)),
    );
    expect(users).toEqual(['utils/core/zod.ts']);
  });

  it('keeps the clock in the entrypoints', () => {
    const clocks = scripts.filter(
      (file) =>
        roomOf(file) !== 'entrypoints' &&
        /Date\.now\(\)|new Date\(\)|performance\.now/.test(source(file)),
    );
    expect(clocks).toEqual([]);
  });

  it.each([
    [
      'markup made of strings',
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/,
    ],
    ['code made of strings', /\beval\(|new Function\(/],
    ['silenced types', /:\s*any\s*[;,)\]=>|&[]|\bas any\b|@ts-(ignore|nocheck|expect-error)/],
    ['enums', /^\s*(export )?(const )?enum /m],
    ['lengths in rem', /\d(rem)\b/],
    ['async message listeners, which steal replies', /onMessage\.addListener\(\s*async/],
  ])('contains no %s', (_, banned) => {
    expect(code.filter((file) => banned.test(source(file)))).toEqual([]);
  });

  it('asks the network in two places alone: for packs, and what the deep read was switched on for', () => {
    const asks = /\bfetch\(|new XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
    expect(code.filter((file) => asks.test(source(file))).sort()).toEqual([
      'entrypoints/background/packs/fetch.ts',
      'entrypoints/deep/answer.ts',
    ]);
  });

  it('lets the deep read ask nothing but the page’s own origin, by a closed list of paths', () => {
    const answer = source('entrypoints/deep/answer.ts');
    expect(answer.match(/\bfetch\([^,]*/g)).toEqual(['fetch(withToken(path']);
    expect(answer).toContain("mode: 'same-origin'");
    expect(answer).toContain("redirect: 'manual'");
    for (const file of ['entrypoints/deep/answer.ts', 'utils/crm/api/addresses.ts'])
      expect(source(file), file).not.toMatch(/https?:|'\/\/|`\/\//);
  });

  it('has no file named by nothing it holds', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|service|data|info)\.tsx?$/;
    expect(code.filter((file) => vague.test(file) && !file.startsWith('utils/i18n/'))).toEqual([]);
  });

  it('says in the first line of every file what it is for', () => {
    const silent = scripts.filter((file) => !/^(#!.*\n)?\/\*\*/.test(source(file)));
    expect(silent).toEqual([]);
  });
});
