/** What a company sets by policy. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPolicy } from '../../../entrypoints/background/packs/company.ts';
import { newSigner } from '../../core/pack/signed/signer.ts';
import { ask, monday, send, startBrowser } from '../worker.ts';
import { bare, install, refusal, signed, used } from './files.ts';

beforeEach(startBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The company sets its policy, and the worker hears of it. */
async function company(values: Record<string, unknown>): Promise<void> {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(values as never);
  await applyPolicy(monday);
}

describe('a company pack', () => {
  it('is installed, used first, and not the person’s to take away', async () => {
    await company({ rulePackJson: bare() });
    expect(await used()).toEqual(['team-east 1']);
    expect(await ask('packs/policy', {})).toMatchObject({
      managed: true,
      pack: 'team-east',
      problems: [],
    });
    expect(await send('packs/remove', { id: 'team-east' })).toEqual({ error: 'not-allowed' });
    await ask('packs/use', { ids: ['starter'] });
    expect(await used()).toEqual(['team-east 1', 'starter 1']);
  });

  it('is brought up to date, and applying the same policy again changes nothing', async () => {
    await company({ rulePackJson: bare() });
    await ask('packs/use', { ids: ['starter'] });
    await company({ rulePackJson: bare({ sequence: 2 }) });
    await company({ rulePackJson: bare({ sequence: 2 }) });
    expect(await used()).toEqual(['team-east 2', 'starter 1']);
    const [pack] = (await ask('options/state', {})).packs;
    expect(pack?.versions).toHaveLength(2);
  });

  it('stays as an ordinary one once the company takes it back', async () => {
    await company({ rulePackJson: bare() });
    await company({});
    expect(await used()).toEqual(['team-east 1']);
    await ask('packs/remove', { id: 'team-east' });
    expect(await used()).toEqual(['starter 1']);
  });

  it('that is faulty is named with its problems, and the one before stays', async () => {
    await company({ rulePackJson: bare() });
    await company({
      rulePackJson: bare({ sequence: 2 }).replace('"sequence": 2', '"sequence": -2'),
    });
    expect(await used()).toEqual(['team-east 1']);
    const { problems } = await ask('packs/policy', {});
    expect(problems).toMatchObject([{ value: 'rulePackJson', why: 'pack-refused' }]);
    expect(problems[0]?.problems?.map(({ path }) => path)).toEqual(['sequence']);
  });

  it('of a lower version is refused as from anybody', async () => {
    await company({ rulePackJson: bare({ sequence: 3 }) });
    await company({ rulePackJson: bare({ sequence: 2 }) });
    expect(await used()).toEqual(['team-east 3']);
    expect((await ask('packs/policy', {})).problems).toMatchObject([
      { value: 'rulePackJson', why: 'pack-untrusted', refused: 'lower-sequence' },
    ]);
  });
});

describe('keys and signatures', () => {
  it('of the company alone are accepted, over a pinned key too', async () => {
    const [ours, theirs] = [await newSigner(), await newSigner()];
    await install(await signed(theirs));
    await company({ publicKeys: [ours.key] });
    expect(await refusal(await signed(theirs, { sequence: 2 }))).toEqual(['key-not-allowed']);
    expect(await refusal(bare({ id: 'another' }))).toEqual(['unsigned-forbidden']);
    expect(await refusal(await signed(ours, { sequence: 2 }))).toBeNull();
  });

  it('can be demanded without naming a key', async () => {
    await company({ requireSignature: true });
    expect(await refusal(bare())).toEqual(['unsigned-forbidden']);
    expect(await refusal(await signed(await newSigner()))).toBeNull();
  });

  it('that cannot be read let nothing unsigned in, and are named', async () => {
    await company({ publicKeys: ['not a key'] });
    expect(await refusal(bare())).toEqual(['unsigned-forbidden']);
    expect((await ask('packs/policy', {})).problems).toMatchObject([
      { value: 'publicKeys', why: 'not-a-key', got: '"not a key"' },
    ]);
  });
});

describe('an address of the company', () => {
  it('is followed, and is not the person’s to stop', async () => {
    const url = 'https://packs.example.com/team.json';
    await company({ packUrl: url });
    expect(await ask('packs/channels', {})).toMatchObject([{ url, policy: true, auto: true }]);
    expect(await send('packs/unfollow', { url })).toEqual({ error: 'not-allowed' });
    await company({});
    expect(await ask('packs/channels', {})).toEqual([]);
  });
});

describe('wrong values', () => {
  it.each([
    ['rulePackJson', 123, 'wrong-type', '123'],
    ['packUrl', 'http://packs.example.com/', 'not-https', '"http://packs.example.com/"'],
    ['packUrl', true, 'wrong-type', 'true'],
    ['publicKeys', 'abc', 'wrong-type', '"abc"'],
    ['requireSignature', 'yes', 'wrong-type', '"yes"'],
  ])('%s = %j is named as %s', async (value, given, why, got) => {
    await company({ [value]: given });
    expect((await ask('packs/policy', {})).problems).toEqual([{ value, why, got }]);
    expect(await used()).toEqual(['starter 1']);
  });

  it('are none where there is no policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no policy') as never);
    await applyPolicy(monday);
    expect(await ask('packs/policy', {})).toMatchObject({
      managed: false,
      pack: null,
      problems: [],
    });
  });
});
