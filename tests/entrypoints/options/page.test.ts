/** The options page at work: what it asks for, what changes at once, what is done with the data. */
import { describe, expect, test } from 'vitest';
import { draftToPublish } from '../../../entrypoints/options/options.ts';
import { settled } from '../asked.ts';
import { kind, start } from './start.ts';

describe('what is listed', () => {
  test('everything is asked for at once, and each is shown when it comes', async () => {
    const page = await start();
    expect(page.background.names().toSorted()).toEqual([
      'deep/state',
      'desk/drafts',
      'health/list',
      'hosts/list',
      'imports/list',
      'marks/state',
      'options/state',
      'packs/channels',
      'packs/conflicts',
      'packs/policy',
      'teach/list',
    ]);
    const { page: packs, lists, shortcut } = page.state();
    expect(packs.state).toBe('ready');
    expect(Object.values(lists).map(({ state }) => state)).toEqual(Array(9).fill('ready'));
    expect(shortcut).toBe('Alt+Shift+D');
  });

  test('one that did not come is said alone, and asked for again by itself', async () => {
    const page = await start({ 'packs/channels': { refuse: 'timeout' } });
    expect(page.state().page.state).toBe('ready');
    expect(page.state().lists.channels).toEqual({ state: 'error', code: 'timeout' });
    page.background.answer({ 'packs/channels': [] });
    page.deeds.retry();
    expect(page.state().lists.channels.state).toBe('loading');
    expect(page.state().lists.desk.state).toBe('ready');
    await settled();
    expect(page.state().lists.channels).toEqual({ state: 'ready', value: [] });
  });

  test('a page without any answer is asked again from the start', async () => {
    const page = await start({ 'options/state': { refuse: 'unreachable' } });
    expect(page.state().page).toEqual({ state: 'error', code: 'unreachable' });
    page.background.answer({ 'options/state': kind });
    await page.after(page.retry);
    expect(page.state().page.state).toBe('ready');
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
    expect(page.asked('options/prefs')).toEqual([{ language: 'en', theme: 'dark' }]);
  });

  test('that a list of problems was copied is said', async () => {
    const page = await start();
    await page.after(() => page.deeds.copy('list'));
    expect(page.state().copied).toBe(true);
  });
});

describe('data', () => {
  test('an export is saved under its own name and said to be', async () => {
    const file = 'dealside-2026-11-23.json';
    const next = { store: 'snoozes', key: ['zoho/1', 'idle'] };
    const page = await start({
      'options/export': ({ after }) =>
        after ? { file, text: '[]}', next: null } : { file, text: '{"deals":', next },
    });
    await page.after(page.deeds.export);
    expect(page.asked('options/export')).toEqual([{ after: null }, { after: next }]);
    expect(page.saved).toEqual([[file, '{"deals":[]}']]);
    expect(page.state().upkeep).toEqual({ state: 'exported', file });
  });

  test('an export that failed on its way saves nothing', async () => {
    const next = { store: 'events', key: 'one' };
    const page = await start({
      'options/export': ({ after }) =>
        after ? { refuse: 'failed' } : { file: 'dealside.json', text: '{', next },
    });
    await page.after(page.deeds.export);
    expect(page.saved).toEqual([]);
    expect(page.state().upkeep).toEqual({ state: 'failed' });
  });

  test('erasing is said to be done only when it is, and what is left is asked for', async () => {
    const page = await start({ 'options/wipe': null });
    page.deeds.wipe();
    expect(page.state().upkeep).toEqual({ state: 'wiping' });
    await settled();
    expect(page.state().upkeep).toEqual({ state: 'wiped' });
    const names = page.background.names();
    expect(names.lastIndexOf('options/state')).toBeGreaterThan(names.indexOf('options/wipe'));
    page.background.answer({ 'options/wipe': { refuse: 'failed' } });
    await page.after(page.deeds.wipe);
    expect(page.state().upkeep).toEqual({ state: 'failed' });
  });
});

test('the draft to publish is read from the address, and nothing else is', () => {
  expect(draftToPublish('#publish=0f8a2c1e-5a6b-4c7d-8e9f-001122334455')).toBe(
    '0f8a2c1e-5a6b-4c7d-8e9f-001122334455',
  );
  for (const other of ['', '#publish=', '#publish=a b', '#publish=<img>', '#other=draft-0001'])
    expect(draftToPublish(other)).toBeNull();
});
