/** A version that fails at start gives way to the one before it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '#storage/connection.ts';
import { choosePacks, installedPack, installPack, keepPack } from '#storage/packs.ts';
import { startPacks } from '../../../entrypoints/background/packs/start.ts';
import { kept, versionOf } from '../../storage/fresh.ts';
import { ask, killWorker, monday, sign, startBrowser, zone } from '../worker.ts';
import { bare, install, used } from './files.ts';

beforeEach(async () => {
  await startBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The browser is started again: the session's notes are gone. */
async function restart(): Promise<void> {
  await killWorker();
  await fakeBrowser.storage.session.clear();
  await startPacks(monday);
}

/** A version that this build cannot read, as an earlier or broken build may have let in. */
const putBroken = async (sequence: number) =>
  kept(
    await change(async (tx) => {
      const text = bare({ sequence }).replace('"format": 2', '"format": 99');
      await installPack(tx, 'team-east', versionOf(text, { sequence }));
      await choosePacks(tx, ['team-east']);
    }),
  );

describe('a version that fails at start', () => {
  it('once is still said, and tried again', async () => {
    await install(bare());
    await putBroken(2);
    await restart();
    expect((await ask('options/state', {})).trouble).toBe('pack-unreadable');
    expect(sign.text).toBe('!');
  });

  it('twice is set aside for the one before it, with a sign on the icon', async () => {
    await install(bare());
    await putBroken(2);
    await restart();
    await restart();
    expect(await used()).toEqual(['team-east 1']);
    const state = await ask('options/state', {});
    expect(state.trouble).toBe('pack-set-aside');
    expect(state.packs[0]).toMatchObject({ setAside: 2 });
    expect((await ask('popup/today', { zone })).trouble).toBe('pack-set-aside');
    expect(sign.text).toBe('!');
    await install(bare({ sequence: 3 }), 'as-before');
    expect((await ask('options/state', {})).trouble).toBeNull();
    expect(sign.text).toBe('');
  });

  it('is not even looked at again where the worker died of it twice', async () => {
    await install(bare());
    await install(bare({ sequence: 2 }), 'as-before');
    await change(async (tx) => {
      const pack = await installedPack(tx, 'team-east');
      // The strike is written before the try: two starts that never came to their end.
      if (pack) await keepPack(tx, { ...pack, strikes: 2 });
    });
    await restart();
    expect(await used()).toEqual(['team-east 1']);
    expect((await ask('options/state', {})).packs[0]).toMatchObject({ setAside: 2 });
  });

  it('stays where there is none before it, and is said to be unreadable', async () => {
    await putBroken(1);
    for (let start = 0; start < 4; start++) await restart();
    expect((await ask('options/state', {})).trouble).toBe('pack-unreadable');
  });
});

describe('a version that works', () => {
  it('is tried once, and not again until the extension is another', async () => {
    await install(bare());
    await restart();
    await restart();
    expect((await ask('options/state', {})).trouble).toBeNull();
    expect(sign.text).toBe('');
  });
});
