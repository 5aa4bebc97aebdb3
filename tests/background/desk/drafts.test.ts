import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPack } from '#core/pack/open.ts';
import { readPack } from '#core/pack/read.ts';
import { starter } from '#core/pack/starter/index.ts';
import type { DraftStart } from '#messages/desk.ts';
import { newSigner } from '../../core/pack/signed/signer.ts';
import { bare, install, review, signed, team, used } from '../packs/files.ts';
import { ask, killWorker, monday, send, startBrowser, tuesday } from '../worker.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const id = 'draft-one-00000000';
const begin = (start: DraftStart, draft = id) =>
  ask('desk/begin', { id: draft, start, at: monday });
const keep = (text: string, at = monday) => ask('desk/keep', { id, text, at });
const textOf = async (draft = id) => (await ask('desk/draft', { id: draft }))?.text ?? '';
const packOf = async (draft = id) => {
  const read = readPack(await textOf(draft));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
};

describe('a draft begins', () => {
  it('from a built-in pack as the team’s own, under an id nobody has', async () => {
    await begin({ from: 'pack', id: 'starter' });
    await begin({ from: 'pack', id: 'starter' }, 'draft-two-00000000');
    expect(await packOf()).toMatchObject({ id: 'team', sequence: 1, rules: starter.rules });
    expect(await packOf('draft-two-00000000')).toMatchObject({ id: 'team-2' });
  });

  it('from an installed pack as its next version, also from a signed one', async () => {
    await install(await signed(await newSigner(), { sequence: 4 }));
    await begin({ from: 'pack', id: 'team-east' });
    expect(await packOf()).toEqual(team({ sequence: 4 }));
  });

  it('from nothing, and is a pack that could be installed', async () => {
    await begin({ from: 'empty' });
    expect(await packOf()).toMatchObject({ rules: [], tracks: [] });
    expect(await review(await textOf())).toMatchObject({ state: 'open' });
  });

  it('from another draft as a copy under its own id, also where that is not valid', async () => {
    await begin({ from: 'pack', id: 'starter' });
    await begin({ from: 'draft', id }, 'draft-two-00000000');
    expect(await packOf('draft-two-00000000')).toMatchObject({ id: 'team-2', sequence: 1 });
    await keep('{ not yet');
    await begin({ from: 'draft', id }, 'draft-three-000000');
    expect(await textOf('draft-three-000000')).toBe('{ not yet');
  });

  it('from any text, to be repaired there', async () => {
    await begin({ from: 'text', text: '{"format": 99}' });
    expect(await textOf()).toBe('{"format": 99}');
  });

  it('not from what is not there, and once for one click', async () => {
    expect(await begin({ from: 'pack', id: 'nobody' })).toBeNull();
    await begin({ from: 'empty' });
    await keep('{"mine": 1}');
    await begin({ from: 'empty' });
    expect(await textOf()).toBe('{"mine": 1}');
    expect((await ask('desk/drafts', {})).drafts).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('is kept as it is typed, valid or not, and survives the worker', async () => {
    await begin({ from: 'empty' });
    await keep('{ "half": ');
    await killWorker();
    expect(await textOf()).toBe('{ "half": ');
    expect((await ask('desk/drafts', {})).drafts).toMatchObject([{ id, name: {}, pack: '' }]);
  });

  it('is not overwritten by what a slow page sends late, nor brought back by it', async () => {
    await begin({ from: 'empty' });
    await keep('{"new": 1}', tuesday);
    await keep('{"old": 1}', monday);
    expect(await textOf()).toBe('{"new": 1}');
    await ask('desk/discard', { id });
    await keep('{"late": 1}', tuesday);
    expect(await ask('desk/draft', { id })).toBeNull();
  });

  it('is no business of pages', async () => {
    const page = { url: 'https://crm.zoho.com/crm/org1/tab/Potentials/1', tab: { id: 7 } };
    const reply = await send('desk/drafts', {}, { ...page, id: 'test-extension-id' });
    expect(reply).toEqual({ error: 'not-allowed' });
  });
});

describe('a check', () => {
  it('says of a file and of a draft in one line the same, with the lines of the file', async () => {
    const file = bare().replace('"warningsPerDay": 5', '"warningsPerDay": -5');
    const problems = await ask('desk/check', { text: file, of: 'file' });
    expect(problems).toMatchObject([{ path: 'warningsPerDay', code: 'too-small' }]);
    expect(problems[0]?.line).toBe(file.split('\n').findIndex((l) => l.includes('-5')) + 1);
    const line = JSON.stringify(JSON.parse(file));
    expect(await ask('desk/check', { text: line, of: 'draft' })).toEqual(problems);
    expect(await ask('desk/check', { text: bare(), of: 'file' })).toEqual([]);
  });

  it('of what is no JSON says where it ends', async () => {
    expect(await ask('desk/check', { text: '{ "a": ', of: 'draft' })).toMatchObject([
      { code: 'not-json', line: 1 },
    ]);
  });
});

describe('a file made of a draft', () => {
  it('has the next version number, whatever was installed or rolled back', async () => {
    for (const sequence of [1, 2, 3]) await install(bare({ sequence }));
    await ask('packs/roll-back', { id: 'team-east', sequence: 1 });
    await begin({ from: 'pack', id: 'team-east' });
    const sealed = await ask('desk/seal', { id, key: null });
    expect(sealed).toMatchObject({ file: 'team-east-4.json' });
    if (!sealed || 'problems' in sealed) throw new Error('not sealed');
    expect(await install(sealed.text, 'as-before')).toEqual({ id: 'team-east' });
    expect(await used()).toEqual(['team-east 4']);
  });

  it('is signed by a key of this browser, which others then know it by', async () => {
    const made = await ask('desk/make-key', {
      name: '销售运营',
      passphrase: null,
      replaces: null,
      at: monday,
    });
    if (!('key' in made)) throw new Error('no key');
    await begin({ from: 'pack', id: 'starter' });
    const sealed = await ask('desk/seal', { id, key: made.key.key });
    if (!sealed || 'problems' in sealed) throw new Error('not sealed');
    expect(await openPack(sealed.text)).toMatchObject({ key: made.key.key, pack: { id: 'team' } });
    expect(await review(sealed.text)).toMatchObject({ how: 'first-use', key: made.key.key });
  });

  it('is not made of a faulty draft: every problem is said, with its line', async () => {
    await begin({ from: 'empty' });
    await keep((await textOf()).replace('"warningsPerDay": 5', '"warningsPerDay": -5'));
    const sealed = await ask('desk/seal', { id, key: null });
    expect(sealed).toMatchObject({
      problems: [{ path: 'warningsPerDay', code: 'too-small', line: expect.any(Number) }],
    });
  });

  it('is not made of a draft that is gone, nor with a key that is not here', async () => {
    expect(await ask('desk/seal', { id, key: null })).toBeNull();
    await begin({ from: 'empty' });
    const { key } = await newSigner();
    expect(await ask('desk/seal', { id, key })).toBeNull();
  });
});
