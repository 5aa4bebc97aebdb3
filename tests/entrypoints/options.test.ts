/** The options page at work. */
import { describe, expect, test } from 'vitest';
import type { OptionsState } from '#messages/table.ts';
import { options as given, problems } from '#tests/components/options/given.ts';
import { type Acts, startOptions } from '../../entrypoints/options/options.ts';
import { readPackFile } from '../../entrypoints/options/pack-file.ts';
import type { State } from '../../entrypoints/options/state.ts';
import { answering, settled } from './asked.ts';

const { prefs, packs, kept, trouble, version } = given();
const kind: OptionsState = { prefs, packs, kept, trouble, version };

async function start(answers: Parameters<typeof answering>[0] = {}) {
  const background = answering({ 'options/state': kind, ...answers });
  const drawn: { state: State; acts: Acts }[] = [];
  const saved: [string, string][] = [];
  const { look } = startOptions(
    {
      ask: background.ask,
      now: () => '2026-11-23T03:30:00.000Z',
      save: (file, text) => saved.push([file, text]),
      write: async () => true,
      shortcut: async () => 'Alt+Shift+D',
      openShortcuts: () => {},
    },
    (state, acts) => drawn.push({ state, acts }),
  );
  await look();
  const last = () => {
    const picture = drawn.at(-1);
    if (!picture) throw new Error('nothing was drawn');
    return picture;
  };
  const states = () => drawn.map(({ state }) => state);
  return { background, saved, states, state: () => last().state, deeds: last().acts.deeds };
}

describe('installing a pack', () => {
  test('a pack with problems is refused with all of them, and the last result gives way', async () => {
    const page = await start({ 'options/install': { problems } });
    page.deeds.installText('{"format":1}');
    expect(page.state().install).toEqual({ state: 'checking' });
    await settled();
    expect(page.state().install).toEqual({ state: 'refused', problems });
    page.deeds.copy('list');
    await settled();
    expect(page.state().copied).toBe(true);
    page.background.answer({ 'options/install': { id: 'east-team' } });
    page.deeds.installText('{"format":1}');
    await settled();
    expect(page.state().install).toEqual({ state: 'installed', id: 'east-team' });
    expect(page.state().copied).toBe(false);
  });

  test('the list is asked for before the pack is said to be installed', async () => {
    const page = await start({ 'options/install': { id: 'new' } });
    page.deeds.installText('{}');
    await settled();
    expect(page.background.names().slice(-2)).toEqual(['options/install', 'options/state']);
  });

  test('nothing is sent where there is no text, too much of it, or none in UTF-8', async () => {
    const page = await start();
    const why = async (act: () => void) => {
      act();
      await settled();
      const { install } = page.state();
      return install.state === 'unsent' ? install.why : install.state;
    };
    const file = (content: BlobPart) => new File([content], 'pack.json');
    expect(await why(() => page.deeds.installText('  \n'))).toBe('empty');
    expect(await why(() => page.deeds.installFile(file('')))).toBe('empty');
    // 你 in GBK, as older Windows editors save it.
    const gbk = new Uint8Array([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x7d]);
    expect(await why(() => page.deeds.installFile(file(gbk)))).toBe('notText');
    const huge = new Uint8Array(9 * 1024 * 1024);
    expect(await why(() => page.deeds.installFile(file(huge)))).toBe('tooBig');
    expect(page.background.names()).not.toContain('options/install');
  });

  test('a byte order mark is no part of the text', async () => {
    expect(await readPackFile(new Blob(['\uFEFF{"名":1}']))).toEqual({ text: '{"名":1}' });
  });

  test('a folder, or a file that went away, is said to have failed', async () => {
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await readPackFile(gone)).toEqual({ why: 'failed' });
  });
});

describe('changes', () => {
  test('language and theme are seen at once, before the background has answered', async () => {
    const page = await start({ 'options/prefs': null });
    page.deeds.prefs({ language: 'en', theme: 'dark' });
    expect(page.state().page).toMatchObject({
      value: { prefs: { language: 'en', theme: 'dark' } },
    });
    await settled();
    expect(page.background.asked).toContainEqual([
      'options/prefs',
      { language: 'en', theme: 'dark' },
    ]);
  });

  test('a pack put in use or removed is named, even where it is gone from the list', async () => {
    const page = await start({ 'options/use-pack': null, 'options/remove-pack': null });
    page.deeds.use('starter');
    await settled();
    expect(page.state().packs).toMatchObject({ how: 'used', name: { en: 'Starter pack' } });
    page.background.answer({ 'options/state': { ...kind, packs: [] } });
    page.deeds.remove('east-team');
    await settled();
    expect(page.state().packs).toMatchObject({ how: 'removed', name: { en: 'East team' } });
  });

  test('a refused change says so and claims nothing', async () => {
    const page = await start({ 'options/use-pack': { refuse: 'database-failing' } });
    page.deeds.use('starter');
    await settled();
    expect(page.state().packs).toEqual({ how: 'failed' });
  });
});

describe('data', () => {
  test('an export is saved under its own name and said to be', async () => {
    const copy = { file: 'dealside-2026-11-23.json', text: '{"deals":[]}' };
    const page = await start({ 'options/export': copy });
    page.deeds.export();
    await settled();
    expect(page.saved).toEqual([[copy.file, copy.text]]);
    expect(page.state().upkeep).toEqual({ state: 'exported', file: copy.file });
  });

  test('an export that failed saves nothing', async () => {
    const page = await start({ 'options/export': { refuse: 'failed' } });
    page.deeds.export();
    await settled();
    expect(page.saved).toEqual([]);
    expect(page.state().upkeep).toEqual({ state: 'failed' });
  });

  test('erasing is said to be done only when it is, and what is left is asked for', async () => {
    const page = await start({ 'options/wipe': null });
    page.deeds.wipe();
    expect(page.state().upkeep).toEqual({ state: 'wiping' });
    await settled();
    expect(page.state().upkeep).toEqual({ state: 'wiped' });
    expect(page.background.names().slice(-2)).toEqual(['options/wipe', 'options/state']);
    page.background.answer({ 'options/wipe': { refuse: 'failed' } });
    page.deeds.wipe();
    await settled();
    expect(page.state().upkeep).toEqual({ state: 'failed' });
  });
});
