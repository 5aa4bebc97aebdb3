import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { starter } from '#core/pack/starter/index.ts';
import { look } from '#storage/connection.ts';
import { installedPack } from '#storage/packs.ts';
import { trustOf } from '#storage/trust.ts';
import { newSigner } from '../../core/pack/signed/signer.ts';
import { kept, loseDatabase } from '../../storage/fresh.ts';
import { ask, changes, killWorker, monday, send, showDeal, startBrowser } from '../worker.ts';
import { bare, install, refusal, review, signed, team, used } from './files.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a file under review', () => {
  it('says what it is and what it changes, and changes nothing', async () => {
    const before = await used();
    const seen = await review(
      bare({ sequence: 4, agreements: [{ id: 'a', text: { en: 'No calls at night' } }] }),
    );
    expect(seen).toMatchObject({
      state: 'open',
      how: 'unsigned',
      key: null,
      nothingNew: false,
      replaces: null,
      comparedWith: { id: 'starter' },
      suggested: 'alone',
      pack: { id: 'team-east', sequence: 4, agreements: [{ id: 'a' }] },
    });
    if (seen.state !== 'open') throw new Error(seen.state);
    const gone = seen.changes.filter(
      ({ how, section }) => how === 'removed' && section === 'rules',
    );
    expect(gone.map(({ item }) => item)).toEqual(['stuck-negotiation', 'stuck-other']);
    expect(await used()).toEqual(before);
    expect(changes).toEqual([]);
  });

  it('is held against the version it replaces, and keeps its place', async () => {
    await install(bare());
    const seen = await review(bare({ sequence: 2, warningsPerDay: 3 }));
    expect(seen).toMatchObject({
      replaces: 1,
      suggested: 'as-before',
      comparedWith: { id: 'team-east', sequence: 1 },
    });
    if (seen.state !== 'open') throw new Error(seen.state);
    expect(seen.changes.map(({ section }) => section)).toEqual(['sequence', 'warningsPerDay']);
  });

  it('that is installed already brings nothing new', async () => {
    await install(bare());
    expect(await review(bare())).toMatchObject({ state: 'open', nothingNew: true });
  });

  it('of talk tracks alone is suggested above the packs in use, with what it overrules', async () => {
    const [track] = starter.tracks;
    if (!track) throw new Error('no track');
    const mine = { ...track, title: { en: 'Ours' } };
    const seen = await review(bare({ rules: [], tracks: [mine] }));
    expect(seen).toMatchObject({ suggested: 'above' });
    expect(seen).toMatchObject({
      conflicts: expect.arrayContaining([
        expect.objectContaining({
          section: 'tracks',
          item: track.id,
          pack: 'starter',
          by: 'team-east',
        }),
      ]),
    });
  });
});

describe('several packs', () => {
  it('are layered in their order: the first decides, the others add', async () => {
    expect((await showDeal('1')).level).toBe('warn');
    await install(bare(), 'alone');
    expect((await showDeal('1', {}, 'second-visit-0000')).level).toBeNull();
    await ask('packs/use', { ids: ['team-east', 'starter'] });
    expect(await used()).toEqual(['team-east 1', 'starter 1']);
    expect((await showDeal('1', {}, 'third-visit-00000')).level).toBe('warn');
    await killWorker();
    expect(await used()).toEqual(['team-east 1', 'starter 1']);
    await loseDatabase();
    expect(await used()).toEqual(['team-east 1', 'starter 1']);
  });

  it('say which items are set aside', async () => {
    const rules = team().rules.map((rule) => ({ ...rule, title: { en: 'Ours' } }));
    await install(bare({ rules }), 'above');
    const conflicts = await ask('packs/conflicts', {});
    expect(conflicts.filter(({ section }) => section === 'rules').map(({ item }) => item)).toEqual(
      rules.map(({ id }) => id),
    );
  });
});

describe('a signed pack', () => {
  it('pins its key at first, and takes updates of that key alone', async () => {
    const ours = await newSigner();
    const theirs = await newSigner();
    expect(await review(await signed(ours))).toMatchObject({ how: 'first-use', key: ours.key });
    await install(await signed(ours));
    expect(await review(await signed(ours, { sequence: 2 }))).toMatchObject({ how: 'known-key' });
    expect(await refusal(await signed(theirs, { sequence: 2 }))).toEqual(['foreign-key']);
    expect(await refusal(bare({ sequence: 2 }))).toEqual(['signature-missing']);
    expect(await used()).toEqual(['team-east 1']);
    expect(await review(await signed(theirs, { sequence: 2 }))).toMatchObject({
      state: 'untrusted',
      key: theirs.key,
      known: ours.key,
    });
  });

  it('changes its key where the old one vouched for the new, once a person agreed', async () => {
    const [old, next] = [await newSigner(), await newSigner()];
    await install(await signed(old));
    const rotation = await old.handOver(next);
    const file = await signed(next, { sequence: 2 }, [rotation]);
    expect(await review(file)).toMatchObject({ how: 'rotation', from: old.key, key: next.key });
    await install(file, 'as-before');
    expect(await refusal(await signed(old, { sequence: 3 }))).toEqual(['foreign-key']);
    expect(kept(await look((tx) => trustOf(tx, 'team-east')))).toMatchObject({
      key: next.key,
      highest: 2,
    });
  });

  it('is written out exactly as it came', async () => {
    const file = await signed(await newSigner(), { sequence: 3 });
    await install(file);
    expect(await ask('packs/export', { id: 'team-east' })).toEqual({
      file: 'team-east-3.json',
      text: file,
    });
    await ask('packs/remove', { id: 'team-east' });
    await install(file);
    expect((await ask('packs/export', { id: 'team-east' }))?.text).toBe(file);
  });
});

describe('versions', () => {
  it('never go down, nor change under their number, also once the pack was rolled back', async () => {
    for (const sequence of [1, 2, 3]) await install(bare({ sequence }), 'alone');
    expect(await refusal(bare({ sequence: 2 }))).toEqual(['lower-sequence']);
    expect(await refusal(bare({ sequence: 3, warningsPerDay: 9 }))).toEqual(['same-sequence']);
    await ask('packs/roll-back', { id: 'team-east', sequence: 1 });
    expect(await used()).toEqual(['team-east 1']);
    expect(await refusal(bare({ sequence: 2 }))).toEqual(['lower-sequence']);
    expect(await refusal(bare({ sequence: 3 }))).toBeNull();
    expect(await used()).toEqual(['team-east 3']);
  });

  it('stay at hand, the last five before the present one', async () => {
    for (let sequence = 1; sequence <= 8; sequence++) await install(bare({ sequence }), 'alone');
    const [pack] = (await ask('options/state', {})).packs;
    expect(pack?.versions.map(({ sequence }) => sequence)).toEqual([8, 7, 6, 5, 4, 3]);
    expect(await send('packs/roll-back', { id: 'team-east', sequence: 2 })).toEqual({
      error: 'malformed',
    });
  });

  it('are remembered as highest by the second copy too', async () => {
    const ours = await newSigner();
    await install(await signed(ours, { sequence: 5 }));
    await loseDatabase();
    expect(await refusal(await signed(ours, { sequence: 4 }))).toEqual(['lower-sequence']);
    expect(await refusal(await signed(await newSigner(), { sequence: 6 }))).toEqual([
      'foreign-key',
    ]);
  });

  it('begin anew for a person who took the pack away', async () => {
    await install(await signed(await newSigner(), { sequence: 5 }));
    await ask('packs/remove', { id: 'team-east' });
    expect(await used()).toEqual(['starter 1']);
    expect(await refusal(bare({ sequence: 1 }))).toBeNull();
  });
});

describe('an install', () => {
  it('that a killed worker left undone changed nothing at all', async () => {
    const ours = await newSigner();
    await install(await signed(ours));
    const next = await signed(ours, { sequence: 2 });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (let writes = 0; writes < 4; writes++) {
      const real = IDBObjectStore.prototype.put;
      let left = writes;
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (left === 0) throw new DOMException('worker killed', 'UnknownError');
        left -= 1;
        return real.apply(this, args);
      });
      const request = { text: next, origin: { by: 'file' }, use: 'as-before', at: monday } as const;
      const reply = await send('packs/install', request);
      put.mockRestore();
      await killWorker();
      if ('ok' in reply) break;
      expect(await used()).toEqual(['team-east 1']);
      expect(kept(await look((tx) => trustOf(tx, 'team-east')))?.highest).toBe(1);
      expect(kept(await look((tx) => installedPack(tx, 'team-east')))?.previous).toEqual([]);
    }
  });

  it('asked for twice at once is one install', async () => {
    const file = bare({ sequence: 2 });
    await Promise.all([install(file), install(file), install(file)]);
    const pack = kept(await look((tx) => installedPack(tx, 'team-east')));
    expect(pack).toMatchObject({ sequence: 2, previous: [] });
  });

  it('of two versions at once ends with the higher one', async () => {
    await Promise.all([install(bare({ sequence: 3 })), install(bare({ sequence: 2 }))]);
    expect(await used()).toEqual(['team-east 3']);
  });
});

describe('the impact', () => {
  it('names the deals that gain and lose findings, old against new', async () => {
    for (const id of ['1', '2', '3']) await showDeal(id);
    const impact = await ask('packs/impact', { text: bare(), use: 'alone' });
    expect(impact).toMatchObject({ deals: 3, affected: 3 });
    expect(impact?.rules).toMatchObject([{ rule: 'stuck-negotiation', gained: 0, lost: 3 }]);
    expect(impact?.list.map(({ deal }) => deal)).toEqual(['zoho/1', 'zoho/2', 'zoho/3']);
    expect(impact?.list[0]?.lost).toMatchObject([{ rule: 'stuck-negotiation', level: 'warn' }]);
    expect(await ask('packs/impact', { text: bare(), use: 'above' })).toMatchObject({
      affected: 0,
    });
    expect(await ask('packs/impact', { text: 'no pack', use: 'alone' })).toBeNull();
  });

  it('of a pack in use depends on whether it stays in its place or goes to the top', async () => {
    await showDeal('1');
    const relaxed = team().rules;
    await install(bare({ rules: relaxed }), 'above');
    await ask('packs/use', { ids: ['starter', 'team-east'] });
    // Everything the pack says of what the starter has too is overruled until it stands above it.
    const off = relaxed.map((rule) => ({ ...rule, enabled: false }));
    const stuck = starter.rules.filter(({ id }) => id === 'stuck-negotiation');
    const rules = [...off, ...stuck.map((rule) => ({ ...rule, enabled: false }))];
    const text = bare({ sequence: 2, rules });
    expect(await ask('packs/impact', { text, use: 'as-before' })).toMatchObject({ affected: 0 });
    expect(await ask('packs/impact', { text, use: 'above' })).toMatchObject({ affected: 1 });
  });
});
