/** `npm run pack` as it is run: a process with files, words and a code to leave with. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPack } from '#core/pack/open.ts';
import { starter } from '#core/pack/starter/index.ts';
import { writePack } from '#core/pack/write.ts';
import { askedFor } from './pack/asked.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'dealside-pack-'));
const path = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(path(name), text);
  return name;
};
const read = (name: string): string => readFileSync(path(name), 'utf8');

interface Given {
  language?: string;
  passphrase?: string;
}

/** Runs the command in the folder, with no terminal. */
function pack(args: string[], { language = 'en_GB.UTF-8', passphrase }: Given = {}) {
  const { DEALSIDE_PASSPHRASE: _, ...env } = process.env;
  const ran = spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tests/pack.ts'), ...args],
    {
      encoding: 'utf8',
      input: '',
      env: {
        ...env,
        INIT_CWD: folder,
        LC_ALL: language,
        ...(passphrase === undefined ? {} : { DEALSIDE_PASSPHRASE: passphrase }),
      },
    },
  );
  return { code: ran.status, out: ran.stdout, told: ran.stderr };
}

const passphrase = 'correct 口令';
const text = writePack(starter);
const chinese: Given = { language: 'zh_CN.UTF-8' };

beforeAll(() => {
  write('team.json', text);
  write('bad.json', text.replace('"warningsPerDay": ', '"warningsPerDay": 999'));
  write('changed.json', text.replace(/"sequence": \d+/, '"sequence": 9'));
  write('not-utf-8.json', Uint8Array.of(0x7b, 0xff, 0x7d));
  const made = pack(['make-key', '销售运营', '--out', 'key.json'], { passphrase });
  expect(made).toMatchObject({ code: 0, told: '' });
  const signed = pack(['sign', 'team.json', '--key', 'key.json', '--out', 'signed.json'], {
    passphrase,
  });
  expect(signed).toMatchObject({ code: 0, told: '' });
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('check', () => {
  test('says what is in a sound pack and that nobody signed it', () => {
    const { code, out } = pack(['check', 'team.json']);
    expect(code).toBe(0);
    expect(out).toContain('team.json: no problems');
    expect(out).toContain(`(${starter.id}), version ${starter.sequence}`);
    expect(out).toContain('not signed');
    expect(out).toContain(`rules: ${starter.rules.length}`);
  });

  test('says by its fingerprint whose key signed, as was said when it was made', () => {
    const { code, out } = pack(['check', 'signed.json'], chinese);
    const again = pack(['make-key', 'x', '--out', 'another.json'], { passphrase });
    expect(code).toBe(0);
    expect(out).toMatch(/签名密钥指纹 (?:[\da-f]{4} ){7}[\da-f]{4}\n/);
    expect(again.out).toMatch(/fingerprint (?:[\da-f]{4} ){7}[\da-f]{4}\n/);
  });

  test('lists every problem with its path and place, in the language of the environment', () => {
    const spoiled = JSON.parse(text);
    spoiled.rules[0].id = 'Not An Id';
    spoiled.warningsPerDay = 5000;
    write('two.json', JSON.stringify(spoiled, null, 2));
    const english = pack(['check', 'two.json']);
    expect(english.code).toBe(1);
    expect(english.out).toContain('two.json: 2 problems');
    expect(english.out).toMatch(
      / {2}rules\[0\]\.id: .*not written as.* \(line \d+, character \d+\)/,
    );
    expect(english.out).toMatch(/ {2}warningsPerDay: 5000 is too large.* \(line [\d,]+, char/);
    const { code, out } = pack(['check', 'two.json'], chinese);
    expect(code).toBe(1);
    expect(out).toContain('two.json：2 处问题');
    expect(out).toMatch(/ {2}warningsPerDay: 5000 太大.*第 [\d,]+ 行/);
  });

  test('refuses a signed file in which one character was changed', () => {
    const signed = read('signed.json');
    const at = signed.indexOf('"payload"') + 100;
    const other = signed[at] === 'A' ? 'B' : 'A';
    write('forged.json', signed.slice(0, at) + other + signed.slice(at + 1));
    const { code, out } = pack(['check', 'forged.json']);
    expect(code).toBe(1);
    expect(out).toContain('signatures[0]: the signature does not fit');
  });

  test('refuses what is no text', () => {
    expect(pack(['check', 'not-utf-8.json'])).toMatchObject({ code: 1 });
  });
});

describe('sign', () => {
  test('makes the file that the browser opens, the same each time', async () => {
    expect(await openPack(read('signed.json'))).toMatchObject({ text, rotations: [] });
    const args = ['sign', 'team.json', '--key', 'key.json'];
    expect(pack(args, { passphrase })).toEqual({ code: 0, out: read('signed.json'), told: '' });
    args[1] = 'signed.json';
    expect(pack(args, { passphrase })).toMatchObject({ out: read('signed.json') });
  });

  test.each([
    ['a pack with problems', ['bad.json', '--key', 'key.json'], 1, /problem/],
    ['a file that is no key', ['team.json', '--key', 'team.json'], 2, /no signing key/],
    ['a key that is not there', ['team.json', '--key', 'none.json'], 2, /none\.json: ENOENT/],
    [
      'a place that is none',
      ['team.json', '--key', 'key.json', '--out', 'no/x'],
      2,
      /Cannot write/,
    ],
  ])('stops at %s', (_, args, code, told) => {
    const ran = pack(['sign', ...args], { passphrase });
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.told).toMatch(told);
  });

  test('needs the passphrase of the key, from somewhere', () => {
    const args = ['sign', 'team.json', '--key', 'key.json', '--out', 'unsigned.json'];
    expect(pack(args, { passphrase: 'another one' }).told).toContain('passphrase is wrong');
    expect(pack(args)).toMatchObject({ code: 2, told: expect.stringContaining('DEALSIDE_PASS') });
    expect(existsSync(path('unsigned.json'))).toBe(false);
  });
});

describe('diff', () => {
  test('finds a pack and its signed file equal', () => {
    expect(pack(['diff', 'team.json', 'signed.json'])).toEqual({ code: 0, out: '', told: '' });
  });

  test('tells what changed, from the first to the second', () => {
    const { code, out } = pack(['diff', 'signed.json', 'changed.json']);
    expect(code).toBe(1);
    expect(out).toContain(`sequence: ${starter.sequence} → 9`);
  });

  test('says apart from its answer that it cannot compare', () => {
    const ran = pack(['diff', 'team.json', 'bad.json']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.told).toContain('bad.json: 1 problem');
    expect(pack(['diff', 'team.json', 'none.json'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('make-key', () => {
  test('writes a file for its owner alone, and never over another', () => {
    const before = read('key.json');
    if (process.platform !== 'win32') expect(statSync(path('key.json')).mode & 0o077).toBe(0);
    const ran = pack(['make-key', 'x', '--out', 'key.json'], { passphrase });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.told).toContain('is there already');
    expect(read('key.json')).toBe(before);
  });

  test('wants a passphrase that is worth the name', () => {
    const ran = pack(['make-key', 'x', '--out', 'short.json'], { passphrase: 'short' });
    expect(ran).toMatchObject({ code: 2, told: expect.stringContaining('at least 8') });
    expect(existsSync(path('short.json'))).toBe(false);
  });
});

describe('used wrongly, it says how it is used:', () => {
  test.each([
    [[]],
    [['check']],
    [['check', 'a', 'b']],
    [['check', 'a', '--key', 'b']],
    [['sign', 'a']],
    [['sign', 'a', '--key']],
    [['sign', 'a', '--key', 'b', '--force']],
    [['diff', 'a']],
    [['diff', 'a', 'b', 'c']],
    [['make-key', 'a']],
    [['publish', 'a']],
  ])('%j', (args) => {
    expect(askedFor(args)).toBeNull();
  });

  test('apart from its answer, and as its answer when it is asked', () => {
    const wrong = pack(['sign', 'a'], {});
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.told).toContain('npm run pack -- check FILE');
    const help = pack(['--help'], chinese);
    expect(help).toMatchObject({ code: 0, told: '' });
    expect(help.out).toContain('用法');
  });
});
